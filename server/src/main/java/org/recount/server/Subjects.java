package org.recount.server;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.event.Event;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Record;
import org.recount.record.Reliability;
import org.recount.resolve.Actor;
import org.recount.resolve.LocalNames;

/**
 * What a decision is about, found in the record. An event's id stands for all its mentions, {@code mention:ID} for that mention alone; an
 * actor is {@code ARTICLE_ID:name as written}, or an actor's id for the first place that names it.
 *
 * @param ids as the contract keeps them
 * @param value as the contract keeps it
 */
record Subjects(Collection<String> ids, @Nullable String value) {
    private static final String MENTION = "mention:";
    private static final int CONFLICT = 409;
    private static final int UNKNOWN = 422;

    static Subjects of(Choice choice, Record record) {
        return switch (choice.kind()) {
            case MERGE -> merged(choice, record);
            case SPLIT -> split(choice, record);
            case SAME_ACTOR, OTHER_ACTOR -> named(choice, record);
            case RATE_SOURCE -> rated(choice, record);
            case REVOKE -> revoked(choice, record);
        };
    }

    private static Subjects merged(Choice choice, Record record) {
        Set<String> mentions = mentions(choice.subjects(), record);
        if (mentions.size() < 2) {
            throw Refusal.of(UNKNOWN, "these are one mention, and one already: name two or more events or mentions");
        }
        return new Subjects(mentions, null);
    }

    private static Subjects split(Choice choice, Record record) {
        Set<String> mentions = mentions(choice.subjects(), record);
        if (choice.value() == null) {
            if (mentions.size() < 2) {
                throw Refusal.of(UNKNOWN, "one mention cannot be parted: name the event, and in value who leaves it");
            }
            return new Subjects(mentions, null);
        }
        Set<String> out = Arrays.stream(choice.value().split("[ ,]+", -1))
                .map(v -> v.startsWith(MENTION) ? v.substring(MENTION.length()) : v)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String id : out) {
            if (!mentions.contains(id)) {
                throw Refusal.of(UNKNOWN, "the mention " + id + " in value is none of the subjects");
            }
        }
        if (out.size() == mentions.size()) {
            throw Refusal.of(UNKNOWN, "these are all mentions: leave one or more where they are");
        }
        return new Subjects(mentions, String.join(" ", out));
    }

    private static Set<String> mentions(List<String> names, Record record) {
        Set<String> known = ids(record.mentions(), Mention::id);
        Set<String> found = new TreeSet<>();
        for (String name : names) {
            String id = name.startsWith(MENTION) ? name.substring(MENTION.length()) : name;
            if (!known.contains(id)) {
                throw Refusal.of(UNKNOWN, "the record has no event or mention " + id);
            }
            Optional<Event> event = name.startsWith(MENTION)
                    ? Optional.empty()
                    : record.events().stream().filter(e -> e.id().equals(id)).findFirst();
            found.addAll(event.map(Event::mentions).orElse(List.of(id)));
        }
        return found;
    }

    private static Subjects named(Choice choice, Record record) {
        Set<String> articles = ids(record.articles(), Article::id);
        Set<String> subjects = new TreeSet<>();
        for (String name : choice.subjects()) {
            int at = name.indexOf(LocalNames.SEPARATOR);
            if (at < 0) {
                subjects.add(firstPlace(name, record));
            } else if (!articles.contains(name.substring(0, at)) || name.length() == at + 1) {
                throw Refusal.of(
                        UNKNOWN,
                        "'" + name + "' names no actor: write ARTICLE_ID:NAME, the name as the article has it");
            } else {
                subjects.add(LocalNames.subject(name.substring(0, at), name.substring(at + 1)));
            }
        }
        if (subjects.size() < 2) {
            throw Refusal.of(UNKNOWN, "these are one name in one article: give two or more");
        }
        return new Subjects(subjects, null);
    }

    /** Where an actor is named by its name or an alias, else by any word. */
    private static String firstPlace(String id, Record record) {
        Actor actor = record.actors().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(UNKNOWN, "the record has no actor " + id));
        Set<String> names = new TreeSet<>(actor.aliases());
        names.add(actor.name());
        List<Participant> places = record.mentions().stream()
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .filter(p -> id.equals(p.id()))
                .toList();
        return places.stream()
                .filter(p -> names.contains(p.span().quote()))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(p -> LocalNames.subject(p.span().article(), p.span().quote()))
                .orElseThrow(() ->
                        Refusal.of(UNKNOWN, "the actor " + actor.name() + " acts nowhere: name it as ARTICLE_ID:NAME"));
    }

    private static Subjects rated(Choice choice, Record record) {
        Set<String> outlets = record.articles().stream()
                .map(Article::outlet)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String outlet : choice.subjects()) {
            if (!outlets.contains(outlet)) {
                throw Refusal.of(UNKNOWN, "no article of this record is from the outlet '" + outlet + "'");
            }
        }
        String letter = choice.value();
        if (letter == null
                || Arrays.stream(Reliability.values()).noneMatch(r -> r.name().equals(letter))) {
            throw Refusal.parameter("value", "value is a letter from A to F");
        }
        return new Subjects(choice.subjects(), letter);
    }

    private static Subjects revoked(Choice choice, Record record) {
        Decisions decisions = new Decisions(record.decisions());
        Set<String> all = ids(decisions.all(), Decision::id);
        Set<String> holding = ids(decisions.holding(), Decision::id);
        for (String id : choice.subjects()) {
            if (!all.contains(id)) {
                throw Refusal.of(UNKNOWN, "the record has no decision " + id);
            }
            if (!holding.contains(id)) {
                throw Refusal.of(CONFLICT, "the decision " + id + " is revoked already");
            }
        }
        return new Subjects(choice.subjects(), null);
    }

    private static <R> Set<String> ids(Collection<R> rows, Function<R, String> id) {
        return rows.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }
}
