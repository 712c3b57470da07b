package org.recount.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** One sentence against the trigger lexicon: which rows fire, and for whom. */
final class Reading {
    private final Sentence sentence;
    private final LocalActors actors;
    private final Lexicon lexicon;
    private final WordClasses classes;
    private final Slots slots;
    private final Arguments arguments;

    /** A row that fires at a trigger; {@code main} is the trigger's light verb, or the trigger itself. */
    record Hit(
            TriggerRow row,
            Token trigger,
            Token main,
            List<Participant> actors,
            List<Participant> recipients,
            Status status,
            String why) {}

    Reading(Sentence sentence, LocalActors actors, Lexicon lexicon, WordClasses classes) {
        this.sentence = sentence;
        this.actors = actors;
        this.lexicon = lexicon;
        this.classes = classes;
        this.slots = new Slots(sentence, actors, lexicon, classes);
        this.arguments = new Arguments(sentence, actors, classes);
    }

    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            char pos = posOf(token);
            if (pos != ' ' && !isInsideName(token)) {
                lexicon.rows(token.lemma(), pos).stream()
                        .filter(row -> row.conditions().stream().allMatch(c -> holds(c, token)))
                        .flatMap(row -> hit(row, token).stream())
                        .findFirst()
                        .ifPresent(hits::add);
            }
        }
        hits.removeIf(hit -> hits.stream().anyMatch(other -> isOutcome(hit, other)));
        return hits;
    }

    /** "Fired on the bus, killing six": what the first act did is no second act. */
    private static boolean isOutcome(Hit hit, Hit other) {
        boolean participle = hit.trigger().xpos().equals("VBG") && hit.trigger().is("advcl", "acl");
        int head = hit.trigger().head();
        return participle
                && isForce(hit.row())
                && isForce(other.row())
                && (head == other.trigger().index() || head == other.main().index());
    }

    private static boolean isForce(TriggerRow row) {
        return row.cameo().startsWith("18") || row.cameo().startsWith("19");
    }

    private static char posOf(Token token) {
        return switch (token.upos()) {
            case "VERB" -> 'V';
            case "NOUN" -> 'N';
            case "PROPN" -> 'N';
            case "ADJ" -> 'A';
            default -> ' ';
        };
    }

    /** "Army" in "Liberation Army", "Council" in "Security Council": part of a name, no word of its own. */
    private boolean isInsideName(Token token) {
        return actors.in(sentence).stream()
                .anyMatch(r ->
                        r.kind() == Reference.Kind.NAME && r.first() <= token.index() && token.index() <= r.last());
    }

    private boolean holds(Condition condition, Token trigger) {
        List<Token> fillers = slots.fill(trigger, condition.path());
        boolean met = condition.alternatives().isEmpty()
                ? !fillers.isEmpty()
                : fillers.stream()
                        .anyMatch(f -> condition.alternatives().stream().anyMatch(a -> is(f, a)));
        return met != condition.negated();
    }

    private boolean is(Token filler, String alternative) {
        return switch (alternative.charAt(0)) {
            case '#' ->
                classes.in(alternative.substring(1), filler.lemma())
                        || described(filler).anyMatch(lemma -> classes.in(alternative.substring(1), lemma));
            case '@' ->
                arguments.of(List.of(filler)).stream()
                        .flatMap(p -> arguments.actor(p).stream())
                        .anyMatch(a -> isKind(a, alternative));
            default -> filler.lemma().equals(alternative);
        };
    }

    /** The other words of a description that the filler heads: "chargé" in "chargé d'affaires". */
    private Stream<String> described(Token filler) {
        return actors.at(sentence, filler)
                .filter(r -> r.kind() == Reference.Kind.DESCRIPTION && r.last() > r.first())
                .map(r -> sentence.tokens().subList(r.first(), r.last() + 1).stream()
                        .map(Token::lemma))
                .orElse(Stream.empty());
    }

    private static boolean isKind(LocalActor actor, String kind) {
        return switch (kind) {
            case "@actor" -> true;
            case "@state" -> actor.kind().official();
            case "@group" -> actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.OTHER;
            case "@person" -> actor.kind() == ActorKind.PERSON;
            default -> throw new IllegalArgumentException("no kind of actor is called " + kind);
        };
    }

    private Optional<Hit> hit(TriggerRow row, Token trigger) {
        boolean both = row.has(TriggerRow.Flag.BOTH);
        List<Participant> who = both ? all(row, trigger) : first(row.actor(), trigger);
        List<Participant> whom = both ? List.of() : without(first(row.recipient(), trigger), who);
        if (!both && who.size() > 1 && isEachOther(row.recipient(), trigger)) {
            whom = who;
        }
        if (row.has(TriggerRow.Flag.PLACE_RECIPIENT) && whom.stream().noneMatch(p -> p.id() != null)) {
            List<Participant> struck = without(territory(trigger), who);
            whom = Stream.concat(whom.stream(), struck.stream()).toList();
        }
        boolean enough = !(who.isEmpty() && whom.isEmpty())
                && !(row.has(TriggerRow.Flag.NEEDS_ACTOR) && who.isEmpty())
                && !(row.has(TriggerRow.Flag.NEEDS_RECIPIENT) && whom.isEmpty())
                && !(row.has(TriggerRow.Flag.WEAK) && !(resolved(who) && (resolved(whom) || (both && who.size() > 1))));
        if (!enough) {
            return Optional.empty();
        }
        Token main = slots.light(trigger).map(Slots.Light::verb).orElse(trigger);
        boolean asked = row.conditions().stream().anyMatch(c -> c.path().steps().contains("not"));
        boolean negated = !asked
                && !(slots.negation(trigger).isEmpty() && slots.negation(main).isEmpty());
        Status status = negated ? Status.NEGATED : Standing.of(sentence, trigger, main);
        return Optional.of(new Hit(row, trigger, main, who, whom, status, why(row, trigger)));
    }

    /** "They accused each other": everyone who does it is also one to whom it is done. */
    private boolean isEachOther(List<SlotPath> recipient, Token trigger) {
        return recipient.stream()
                .flatMap(path -> slots.fill(trigger, path).stream())
                .anyMatch(t -> t.lemma().matches("each|one")
                        && sentence.children(t, "fixed").anyMatch(o -> o.lemma().matches("other|another")));
    }

    private static boolean resolved(List<Participant> participants) {
        return participants.stream().anyMatch(p -> p.id() != null);
    }

    /** The participants of the first path that leads to any; one that resolves is taken before one that does not. */
    private List<Participant> first(List<SlotPath> paths, Token trigger) {
        List<Participant> best = List.of();
        for (SlotPath path : paths) {
            List<Participant> found = arguments.of(slots.fill(trigger, path));
            if (resolved(found)) {
                return found;
            }
            best = best.isEmpty() ? found : best;
        }
        return best;
    }

    private List<Participant> all(TriggerRow row, Token trigger) {
        List<Token> words = Stream.concat(row.actor().stream(), row.recipient().stream())
                .flatMap(path -> slots.fill(trigger, path).stream())
                .distinct()
                .toList();
        return arguments.of(words);
    }

    private static List<Participant> without(List<Participant> from, List<Participant> taken) {
        return from.stream()
                .filter(p -> p.id() == null || taken.stream().noneMatch(t -> Objects.equals(p.id(), t.id())))
                .toList();
    }

    /** The states on whose ground it happens: "in Peru", "on Peruvian soil", "inside the country". */
    private List<Participant> territory(Token trigger) {
        Map<String, Participant> states = new LinkedHashMap<>();
        for (String preposition : List.of("on", "in", "at", "inside", "against", "into", "near", "across")) {
            for (Token word : slots.fill(trigger, SlotPath.of(preposition))) {
                sentence.subtree(word).stream()
                        .filter(t -> t.index() == word.index()
                                || t.is("nmod", "nmod:poss", "amod", "compound", "flat", "appos", "conj"))
                        .flatMap(t -> actors.at(sentence, t).stream())
                        .flatMap(r -> r.keys().stream().map(k -> new Participant(k, r.span())))
                        .filter(p -> arguments
                                .actor(p)
                                .map(a -> a.kind() == ActorKind.STATE)
                                .orElse(false))
                        .forEach(p -> states.putIfAbsent(Objects.requireNonNull(p.id()), p));
            }
        }
        return List.copyOf(states.values());
    }

    private String why(TriggerRow row, Token trigger) {
        StringBuilder why = new StringBuilder(row.id());
        Stream.concat(
                        row.conditions().stream().map(Condition::path),
                        Stream.concat(row.actor().stream(), row.recipient().stream()))
                .distinct()
                .forEach(path -> slots.fill(trigger, path)
                        .forEach(t -> why.append(' ')
                                .append(path)
                                .append('=')
                                .append(t.lemma())
                                .append('(')
                                .append(t.deprel())
                                .append(')')));
        return why.toString();
    }
}
