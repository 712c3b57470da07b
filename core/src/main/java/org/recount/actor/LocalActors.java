package org.recount.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The reference whose head is this word: the widest, when several share it. */
    public Optional<Reference> at(Sentence sentence, Token head) {
        return in(sentence).stream()
                .filter(r -> r.head() == head.index())
                .max(Comparator.comparingInt(r -> r.last() - r.first()));
    }
}
