package org.recount.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Who does what a trigger tells, and to whom: the slots that a row names, then where else a party may stand. */
final class Parties {
    private static final Set<String> OTHERS = Set.of("another", "other");

    /** Where a recipient may stand that a row does not think of, nearest first. */
    private static final List<SlotPath> FURTHER = paths(
            List.of("", "comp.", "comp.comp."),
            List.of("obj", "iobj", "to", "against", "with", "for", "on", "from", "into", "over", "between"));

    /** Of whom something is wanted: "staged a march to demand reforms by the ministry". */
    private static final List<SlotPath> WANTED = paths(List.of("comp."), List.of("by"));

    private static final Set<String> CONDITIONS = Set.of("until", "unless", "if", "before");

    /** Who does what a condition waits for, or whom it is done to. */
    private static final List<SlotPath> ON_CONDITION = paths(List.of(""), List.of("subj", "by", "obj"));

    private final Sentence sentence;
    private final Ontology ontology;
    private final Slots slots;
    private final Arguments arguments;
    private final Ground ground;
    private final boolean conditional;

    Parties(Sentence sentence, LocalActors actors, Ontology ontology, Slots slots, Arguments arguments) {
        this.ontology = ontology;
        this.sentence = sentence;
        this.conditional = sentence.tokens().stream().anyMatch(t -> CONDITIONS.contains(t.lemma()));
        this.slots = slots;
        this.arguments = arguments;
        this.ground = new Ground(sentence, actors, slots, arguments);
    }

    private static List<SlotPath> paths(List<String> starts, List<String> slots) {
        return starts.stream()
                .flatMap(start -> slots.stream().map(slot -> SlotPath.of(start + slot)))
                .toList();
    }

    /**
     * The parties to an act.
     *
     * @param reciprocal whether all are actors: they met, they clashed
     */
    record Sides(List<Participant> actors, List<Participant> recipients, boolean reciprocal) {}

    /** Whether both sides are told, or several of all sides. */
    boolean complete(Sides sides) {
        return sides.reciprocal() ? sides.actors().size() > 1 : named(sides.actors()) && named(sides.recipients());
    }

    /** Both sides of a row's act at a trigger; either may be empty. */
    Sides of(TriggerRow row, Token trigger, EventType type) {
        boolean both = row.has(TriggerRow.Flag.BOTH);
        List<Participant> who = both ? all(row, trigger) : first(row.actor(), trigger);
        if (who.isEmpty() && Slots.isVerb(trigger)) {
            who = nearest(row.actor(), path -> arguments.names(slots.fill(trigger, path)));
        }
        if (who.isEmpty() && ontology.isOfStates(type, mode(row)) && slots.isPassive(trigger)) {
            who = ground.authorities(trigger);
        }
        if (both && who.size() > 1) {
            return new Sides(who, List.of(), true);
        }
        if (who.size() > 1 && isEachOther(row.recipient(), trigger)) {
            return new Sides(who, who, false);
        }
        List<Participant> whom = recipients(row, trigger, type, who);
        if (row.has(TriggerRow.Flag.PLACE_RECIPIENT) && !resolved(whom)) {
            whom = Stream.of(whom, without(ground.states(trigger), who), ground.abroad(trigger, who))
                    .flatMap(List::stream)
                    .toList();
        }
        boolean together = who.size() > 1 && !named(whom) && type.mutual();
        return together ? new Sides(who, List.of(), true) : new Sides(who, whom, both);
    }

    private @Nullable String mode(TriggerRow row) {
        return row.mode() != null ? row.mode() : ontology.code(row.cameo()).mode();
    }

    /** Whether any is an actor that is known. */
    static boolean resolved(List<Participant> participants) {
        return participants.stream().anyMatch(p -> p.id() != null);
    }

    /** Whether any is an actor that is known, or people. */
    boolean named(List<Participant> participants) {
        return participants.stream().anyMatch(p -> p.id() != null || arguments.isPeople(p));
    }

    /** "They accused each other": everyone who does it is also one to whom it is done. */
    private boolean isEachOther(List<SlotPath> recipient, Token trigger) {
        return recipient.stream()
                .flatMap(path -> slots.fill(trigger, path).stream())
                .anyMatch(t -> t.lemma().matches("each|one")
                        && sentence.children(t, "fixed").anyMatch(o -> OTHERS.contains(o.lemma())));
    }

    /** The participants of the first path that leads to any; one that resolves is taken too. */
    private List<Participant> first(List<SlotPath> paths, Token trigger) {
        List<Participant> best = List.of();
        for (SlotPath path : paths) {
            List<Participant> found = arguments.of(slots.fill(trigger, path));
            if (resolved(found)) {
                return Stream.concat(best.stream(), found.stream()).toList();
            }
            best = best.isEmpty() ? found : best;
        }
        return best;
    }

    /**
     * Recipients in the row's slots, then in those of what is promised, asked or begun; without any that is known the state
     * on whose ground it is; without any people what the act is about, a name before a thing.
     */
    private List<Participant> recipients(TriggerRow row, Token trigger, EventType type, List<Participant> who) {
        if (row.recipient().isEmpty() && !row.has(TriggerRow.Flag.BOTH)) {
            return List.of();
        }
        Predicate<TriggerRow> same =
                other -> type.mutual() && ontology.code(other.cameo()).type() == type;
        List<SlotPath> paths =
                Stream.concat(row.recipient().stream(), FURTHER.stream()).toList();
        List<Participant> found = without(first(row.recipient(), trigger), who);
        if (found.isEmpty()) {
            found = nearest(FURTHER, path -> without(arguments.of(slots.fill(trigger, path)), who));
        }
        if (found.isEmpty() && type == EventType.PROTEST) {
            found = nearest(WANTED, path -> without(arguments.of(slots.fill(trigger, path)), who));
        }
        if (found.isEmpty() && conditional) {
            found = onCondition(trigger, who);
        }
        boolean told = type == EventType.ASSAULT ? named(found) : resolved(found);
        if (type.onGround() && !told) {
            found = Stream.concat(found.stream(), without(ground.states(trigger), who).stream())
                    .toList();
        }
        if (found.isEmpty() && type.onGround()) {
            found = ground.abroad(trigger, who);
        }
        if (found.isEmpty()) {
            found = nearest(paths, path -> without(ground.under(slots.fill(trigger, path)), who));
        }
        if (found.isEmpty()) {
            found = nearest(paths, path -> arguments.names(slots.fill(trigger, path)));
        }
        return found.isEmpty() ? nearest(paths, path -> arguments.things(slots.fill(trigger, path), same)) : found;
    }

    /** Who is to do something first: "will not end the strike until the company pays", "threatened to halt work on the dam if Peru pays nobody". */
    private List<Participant> onCondition(Token trigger, List<Participant> who) {
        return sentence.tokens().stream()
                .filter(t -> sentence.children(t, "mark", "case").anyMatch(m -> CONDITIONS.contains(m.lemma())))
                .filter(t -> isBelow(t, trigger))
                .map(t -> nearest(ON_CONDITION, path -> without(arguments.of(slots.fill(t, path)), who)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isBelow(Token t, Token over) {
        Token at = sentence.head(t);
        while (at != null && at.index() != over.index()) {
            at = sentence.head(at);
        }
        return at != null;
    }

    private static List<Participant> nearest(List<SlotPath> paths, Function<SlotPath, List<Participant>> at) {
        for (SlotPath path : paths) {
            List<Participant> found = at.apply(path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Participant> all(TriggerRow row, Token trigger) {
        List<Token> words = Stream.concat(row.actor().stream(), row.recipient().stream())
                .flatMap(path -> slots.fill(trigger, path).stream())
                .distinct()
                .toList();
        return arguments.of(words);
    }

    private static List<Participant> without(List<Participant> from, List<Participant> taken) {
        return from.isEmpty() || taken.isEmpty()
                ? from
                : from.stream()
                        .filter(p -> taken.stream()
                                .noneMatch(t ->
                                        p.id() == null ? p.span().equals(t.span()) : Objects.equals(p.id(), t.id())))
                        .toList();
    }
}
