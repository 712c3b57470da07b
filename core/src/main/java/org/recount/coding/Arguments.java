package org.recount.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.actor.Reference;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * From a word in an argument's place to the actors that it stands for: the actor that the word names; else the one
 * whose thing it is ("Peruvian positions", "bases of the group", "positions run by rebels").
 */
final class Arguments {
    private static final int DEPTH = 3;
    private static final Set<String> OWNERS = Set.of("of", "by", "from");

    private final Sentence sentence;
    private final LocalActors actors;
    private final WordClasses classes;

    Arguments(Sentence sentence, LocalActors actors, WordClasses classes) {
        this.sentence = sentence;
        this.actors = actors;
        this.classes = classes;
    }

    /** The participants that these words stand for, each actor once; people without a name have a null id. */
    List<Participant> of(List<Token> words) {
        Map<String, Participant> found = new LinkedHashMap<>();
        for (Token word : words) {
            for (Participant p : of(word, DEPTH)) {
                found.putIfAbsent(p.id() == null ? p.span().start() + "" : p.id(), p);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Participant> of(Token word, int depth) {
        Optional<Reference> reference = actors.at(sentence, word);
        if (reference.isPresent() && !reference.get().keys().isEmpty()) {
            return participants(reference.get());
        }
        List<Participant> named = new ArrayList<>();
        sentence.children(word, "appos", "flat", "compound", "nmod:desc")
                .forEach(c -> actors.at(sentence, c)
                        .filter(r -> r.kind() == Reference.Kind.NAME || isGroup(r))
                        .ifPresent(r -> named.addAll(participants(r))));
        if (named.isEmpty() && depth > 0) {
            owners(word).forEach(owner -> named.addAll(of(owner, depth - 1)));
        }
        if (named.isEmpty() && reference.isPresent()) {
            named.add(new Participant(null, reference.get().span()));
        }
        return named;
    }

    private List<Token> owners(Token word) {
        List<Token> possessors = sentence.children(word, "nmod:poss", "amod", "compound", "nmod:desc", "det")
                .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c, "conj")))
                .filter(c -> actors.at(sentence, c).isPresent())
                .toList();
        boolean holder = classes.in("holder", word.lemma());
        List<Token> behind = !holder
                ? List.of()
                : sentence.children(word, "nmod", "acl")
                        .flatMap(c -> c.is("acl") ? sentence.children(c, "obl") : Stream.of(c))
                        .filter(c -> sentence.children(c, "case").anyMatch(k -> OWNERS.contains(k.lemma())))
                        .toList();
        return behind.stream().anyMatch(b -> !of(b, 0).isEmpty()) ? behind : possessors;
    }

    private boolean isGroup(Reference reference) {
        return reference.keys().stream().anyMatch(k -> !actors.get(k).kind().official());
    }

    private static List<Participant> participants(Reference reference) {
        return reference.keys().stream()
                .map(key -> new Participant(key, reference.span()))
                .toList();
    }

    /** The actor of a participant, when resolved. */
    Optional<LocalActor> actor(Participant participant) {
        return Optional.ofNullable(participant.id()).map(actors::get);
    }
}
