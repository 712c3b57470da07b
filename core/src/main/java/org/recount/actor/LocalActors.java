package org.recount.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.article.Span;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** The actors of one article and the words that stand for them. */
public final class LocalActors {
    private final List<LocalActor> actors;
    private final Map<String, LocalActor> byKey = new HashMap<>();
    private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

    /** Of these actors and references. */
    public LocalActors(List<LocalActor> actors, List<Reference> references) {
        this.actors = List.copyOf(actors);
        actors.forEach(a -> byKey.put(a.key(), a));
        references.forEach(r ->
                bySentence.computeIfAbsent(r.sentence(), s -> new ArrayList<>()).add(r));
    }

    /**
     * These, where of the states on whose ground places lie those are left that something was told of.
     *
     * @param told the words of whoever takes part in something
     */
    public LocalActors withGroundsOf(Set<Span> told) {
        List<Reference> references = bySentence.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.kind() != Reference.Kind.GROUND || told.contains(r.span()))
                .toList();
        Map<String, List<Span>> places = new HashMap<>();
        references.stream()
                .filter(r -> r.kind() == Reference.Kind.GROUND)
                .forEach(r -> r.keys()
                        .forEach(k -> places.computeIfAbsent(k, x -> new ArrayList<>())
                                .add(r.span())));
        return new LocalActors(
                actors.stream()
                        .map(a -> a.withMentions(places.getOrDefault(a.key(), List.of())))
                        .filter(a -> !a.mentions().isEmpty())
                        .toList(),
                references);
    }

    /** The actors, in the order in which the article first names them. */
    public List<LocalActor> all() {
        return actors;
    }

    /**
     * The actor with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LocalActor get(String key) {
        LocalActor actor = byKey.get(key);
        if (actor == null) {
            throw new IllegalArgumentException("no local actor " + key);
        }
        return actor;
    }

    /** The references of a sentence, in order. */
    public List<Reference> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** The reference to who or what acts or suffers whose head is this word: the widest, when several share it. */
    public Optional<Reference> at(Sentence sentence, Token head) {
        Reference widest = null;
        for (Reference r : in(sentence)) {
            boolean ofHead = r.head() == head.index() && r.kind() != Reference.Kind.GROUND;
            if (ofHead && (widest == null || r.last() - r.first() > widest.last() - widest.first())) {
                widest = r;
            }
        }
        return Optional.ofNullable(widest);
    }

    /** The state on whose ground the place lies that this word names, or a part of which it names, where it is no actor itself. */
    public Optional<Reference> groundAt(Sentence sentence, Token word) {
        return Words.is("locality", word.lemma())
                ? sentence.children(word, "nmod", "compound")
                        .flatMap(t -> named(sentence, t).stream())
                        .findFirst()
                : named(sentence, word);
    }

    private Optional<Reference> named(Sentence sentence, Token word) {
        for (Reference r : in(sentence)) {
            if (r.kind() == Reference.Kind.GROUND && r.first() <= word.index() && word.index() <= r.last()) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }
}
