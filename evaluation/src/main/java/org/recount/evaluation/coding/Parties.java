package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.coding.Participant;

/**
 * Whether the participants of a mention are the parties of an annotated event. A party whose code starts with a country
 * is one that belongs to the country; any other is one that its words name. Of several parties on one side one is
 * enough; a side without parties asks nothing.
 */
final class Parties {
    private final Coded coded;

    Parties(Coded coded) {
        this.coded = coded;
    }

    /** Whether source and target are right. Where either is reciprocal the parties may stand either way round. */
    boolean right(CodebookEvent event, Mention mention) {
        if (event.reciprocal()) {
            List<Participant> all = Stream.concat(mention.actors().stream(), mention.recipients().stream())
                    .toList();
            return distinct(event.source().stream().map(List::of).toList(), all);
        }
        if (mention.reciprocal()) {
            List<List<CodebookEvent.Party>> sides = new ArrayList<>(List.of(event.source(), event.target()));
            sides.removeIf(List::isEmpty);
            return distinct(sides, mention.actors());
        }
        return source(event, mention) && target(event, mention);
    }

    /** Whether who did it is right. */
    boolean source(CodebookEvent event, Mention mention) {
        return side(event.source(), mention.actors());
    }

    /** Whether to whom it was done is right. */
    boolean target(CodebookEvent event, Mention mention) {
        return side(event.target(), mention.reciprocal() ? mention.actors() : mention.recipients());
    }

    private boolean side(List<CodebookEvent.Party> parties, List<Participant> participants) {
        return parties.isEmpty() || participants.stream().anyMatch(p -> is(parties, p));
    }

    /** Whether each side has a participant of its own. */
    private boolean distinct(List<List<CodebookEvent.Party>> sides, List<Participant> participants) {
        if (sides.isEmpty()) {
            return true;
        }
        for (Participant p : participants) {
            List<Participant> others = new ArrayList<>(participants);
            others.remove(p);
            if (is(sides.getFirst(), p) && distinct(sides.subList(1, sides.size()), others)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(List<CodebookEvent.Party> parties, Participant participant) {
        return parties.stream().anyMatch(party -> is(party, participant));
    }

    private boolean is(CodebookEvent.Party party, Participant participant) {
        Optional<String> country = Countries.in(party.code());
        String id = participant.id();
        if (country.isPresent()) {
            return id != null
                    && country.get()
                            .equals(Countries.of(coded.actors(), coded.actors().get(id)));
        }
        Stream<Span> named = id == null
                ? Stream.of(participant.span())
                : Stream.concat(Stream.of(participant.span()), coded.actors().get(id).mentions().stream());
        List<Span> words = party.words().stream().flatMap(w -> find(w).stream()).toList();
        return named.anyMatch(n -> words.stream().anyMatch(n::overlaps));
    }

    /** Where the words stand; apostrophes may differ. */
    private List<Span> find(String words) {
        String text = straight(coded.article().text());
        String wanted = straight(words).strip();
        List<Span> found = new ArrayList<>();
        for (int i = text.indexOf(wanted); i >= 0 && !wanted.isEmpty(); i = text.indexOf(wanted, i + 1)) {
            found.add(coded.article().span(i, i + wanted.length()));
        }
        return found;
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
