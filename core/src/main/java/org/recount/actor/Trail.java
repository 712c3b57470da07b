package org.recount.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recount.actor.Register.Draft;
import org.recount.syntax.Sentence;

/** The references of an article, sentence by sentence, while they are being found. */
final class Trail {
    private static final Comparator<Found> ORDER =
            Comparator.comparingInt(Found::first).thenComparingInt(Found::last).thenComparingInt(Found::head);

    private final List<List<Found>> bySentence = new ArrayList<>();

    /** A reference whose drafts have no keys yet. */
    record Found(int sentence, int first, int last, int head, Reference.Kind kind, List<Draft> drafts) {
        Found of(Draft draft) {
            return new Found(sentence, first, last, head, kind, List.of(draft));
        }

        boolean covers(int token) {
            return first <= token && token <= last;
        }
    }

    Trail(int sentences) {
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>());
        }
    }

    void add(Found found) {
        bySentence.get(found.sentence()).add(found);
    }

    void replace(Found old, Found found) {
        bySentence.get(old.sentence()).replaceAll(f -> f.equals(old) ? found : f);
    }

    /** What covers a token, the first that was found. */
    Optional<Found> at(Sentence sentence, int token) {
        for (Found found : bySentence.get(sentence.index())) {
            if (found.covers(token)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** What was found before a token, in its sentence and the sentences before it, nearest first. */
    Stream<Found> before(Sentence sentence, int token) {
        int here = sentence.index();
        return IntStream.iterate(here, s -> s >= 0, s -> s - 1)
                .boxed()
                .flatMap(s -> bySentence.get(s).stream()
                        .filter(f -> s < here || f.last() < token)
                        .sorted(ORDER.reversed()));
    }

    /** All, in reading order. */
    Stream<Found> all() {
        return bySentence.stream().flatMap(found -> found.stream().sorted(ORDER));
    }
}
