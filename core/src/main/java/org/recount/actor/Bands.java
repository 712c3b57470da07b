package org.recount.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recount.actor.Register.Draft;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Whose armed people are: "fighters of the Fen Front", "militants from the so-called Fen Front terrorist group", "Fen Front militants" are the
 * Front, wherever they are.
 */
final class Bands {
    /** Nouns between the people and the name: "militants of the leadership of the group X". */
    private static final int DEPTH = 3;

    private final ActorFinder finder;

    Bands(ActorFinder finder) {
        this.finder = finder;
    }

    /** The armed group with a name that the words around a word for armed people name, or nothing. */
    List<Draft> of(Sentence sentence, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(sentence::token)
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> t.index() < first || t.index() > last)
                .filter(t -> belongs(sentence, t))
                .flatMap(t -> at(sentence, t, DEPTH).stream())
                .limit(1)
                .toList();
    }

    private static boolean belongs(Sentence sentence, Token t) {
        return t.is("compound", "nmod:poss", "nmod:desc", "flat")
                || (t.is("nmod")
                        && sentence.children(t, "case").anyMatch(c -> c.lemma().matches("of|from")));
    }

    private Optional<Draft> at(Sentence sentence, Token t, int depth) {
        Optional<Draft> named = finder.foundAt(sentence, t.index()).stream()
                .filter(f -> f.kind() != Reference.Kind.GROUP)
                .flatMap(f -> f.drafts().stream()
                        .filter(d -> d.code != null || f.first() < f.last())) // "delta rebels" are of a region
                .filter(d -> d.kind == ActorKind.ARMED_GROUP)
                .findFirst();
        boolean word = Words.is("group_word", t.lemma()) && depth > 0;
        return named.isPresent() || !word
                ? named
                : sentence.children(t, "compound", "appos", "flat", "nmod:desc")
                        .flatMap(c -> Stream.of(at(sentence, c, depth - 1)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
