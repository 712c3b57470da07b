package org.recount.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Whose ground it is on which something happens: a state that is named there, or the one in which a named place lies. */
final class Ground {
    /** Where the ground of an act stands. */
    private static final List<SlotPath> AROUND = Stream.of("", "comp.", "obj.", "comp.obj.")
            .flatMap(start -> Stream.of(
                            "on",
                            "in",
                            "at",
                            "inside",
                            "against",
                            "into",
                            "near",
                            "across",
                            "throughout",
                            "within",
                            "from",
                            "out",
                            "outside",
                            "over",
                            "around",
                            "to",
                            "of")
                    .map(slot -> SlotPath.of(start + slot)))
            .toList();

    /** Where those are on whom the authorities lay hands. */
    private static final List<SlotPath> WITHIN = Stream.of("", "to.", "under.", "on.", "for.")
            .flatMap(start ->
                    Stream.of("in", "at", "inside", "near", "across", "within").map(slot -> SlotPath.of(start + slot)))
            .toList();

    private final Sentence sentence;
    private final LocalActors actors;
    private final Slots slots;
    private final Arguments arguments;

    Ground(Sentence sentence, LocalActors actors, Slots slots, Arguments arguments) {
        this.sentence = sentence;
        this.actors = actors;
        this.slots = slots;
        this.arguments = arguments;
    }

    /** The states named there: "in Peru", "on Peruvian soil", "inside the country". */
    List<Participant> states(Token trigger) {
        return find(trigger, AROUND, t -> actors.at(sentence, t), a -> a.kind() == ActorKind.STATE);
    }

    /** The states other than those of who does it in which the places lie where it happens: Chile's raid "in Arequipa". */
    List<Participant> abroad(Token trigger, List<Participant> who) {
        Set<String> homes = who.stream()
                .flatMap(p -> arguments.actor(p).stream())
                .flatMap(a -> Optional.ofNullable(a.country()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return homes.isEmpty()
                ? List.of()
                : find(trigger, AROUND, this::place, a -> !homes.contains(Objects.requireNonNull(a.country())));
    }

    /** The states in which the places lie that these words name: "shelled Mariupol". */
    List<Participant> under(List<Token> words) {
        return words.stream()
                .flatMap(w -> place(w).stream())
                .flatMap(r -> r.keys().stream().map(k -> new Participant(k, r.span())))
                .toList();
    }

    /** The state whose authorities do it, where nobody is named: "was arrested in Peru", "was jailed in Arequipa". */
    List<Participant> authorities(Token trigger) {
        List<Participant> states =
                find(trigger, WITHIN, t -> actors.at(sentence, t).or(() -> place(t)), a -> a.kind() == ActorKind.STATE);
        return states.size() > 1 ? states.subList(0, 1) : states;
    }

    private Optional<Reference> place(Token word) {
        return actors.groundAt(sentence, word);
    }

    private List<Participant> find(
            Token trigger, List<SlotPath> paths, Function<Token, Optional<Reference>> at, Predicate<LocalActor> which) {
        Map<String, Participant> states = new LinkedHashMap<>();
        for (SlotPath path : paths) {
            for (Token word : slots.fill(trigger, path)) {
                sentence.subtree(word).stream()
                        .filter(t -> t.index() == word.index()
                                || t.is("nmod", "nmod:poss", "amod", "compound", "flat", "appos", "conj"))
                        .flatMap(t -> at.apply(t).stream())
                        .flatMap(r -> r.keys().stream().map(k -> new Participant(k, r.span())))
                        .filter(p -> arguments.actor(p).filter(which).isPresent())
                        .forEach(p -> states.putIfAbsent(Objects.requireNonNull(p.id()), p));
            }
        }
        return List.copyOf(states.values());
    }
}
