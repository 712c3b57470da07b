package org.recount.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.place.Place;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;
import org.recount.time.Time;

/**
 * When and where: of the times and places of a sentence, those that hang on a trigger. One hangs on it when the way
 * up the tree from it meets the trigger, or the verb over the trigger, before another event's verb; the nearest wins.
 */
final class Setting {
    private static final int FAR = 6;

    private final Article article;
    private final Sentence sentence;
    private final List<Time> times;
    private final List<Place> places;

    Setting(Article article, Sentence sentence, List<Time> times, List<Place> places) {
        this.article = article;
        this.sentence = sentence;
        this.times = times;
        this.places = places;
    }

    @Nullable
    Time timeOf(Token trigger) {
        return nearest(trigger, times, Time::span).orElse(null);
    }

    @Nullable
    Place placeOf(Token trigger) {
        return nearest(trigger, places, Place::span).orElse(null);
    }

    private <T> Optional<T> nearest(Token trigger, List<T> things, Function<T, Span> spanOf) {
        record Candidate<T>(T thing, int distance, int start) {}
        return things.stream()
                .map(t -> new Candidate<>(
                        t,
                        distance(trigger, headOf(spanOf.apply(t))),
                        spanOf.apply(t).start()))
                .filter(c -> c.distance() < FAR)
                .min(Comparator.<Candidate<T>>comparingInt(Candidate::distance).thenComparingInt(Candidate::start))
                .map(Candidate::thing);
    }

    /** The word of a span that hangs on a word outside it. */
    private @Nullable Token headOf(Span span) {
        int from = article.charStart(span);
        int to = from + span.quote().length();
        Token best = null;
        for (Token token : sentence.tokens()) {
            if (token.start() >= from && token.end() <= to) {
                Token head = sentence.head(token);
                if (head == null || head.start() < from || head.end() > to) {
                    best = token;
                }
            }
        }
        return best;
    }

    /**
     * Steps between the setting's word and the trigger: up from the setting to a word over or at the trigger, and down
     * to it. A finite verb on the way that is not over the trigger bars it.
     */
    private int distance(Token trigger, @Nullable Token setting) {
        int up = 0;
        for (Token t = setting; t != null && up < FAR; t = sentence.head(t), up++) {
            if (t.index() == trigger.index()) {
                return up;
            }
            if (sentence.within(trigger, t)) {
                return up + down(trigger, t);
            }
            boolean verb = up > 0 && t.upos().equals("VERB");
            if (verb) {
                return FAR;
            }
        }
        return FAR;
    }

    /** Steps from the trigger up to a word over it; another clause of its own on the way counts double. */
    private int down(Token trigger, Token over) {
        int steps = 0;
        for (Token t = trigger; t != null && t.index() != over.index(); t = sentence.head(t)) {
            steps += t.is("ccomp", "advcl", "acl", "conj", "parataxis") ? 2 : 1;
        }
        return steps;
    }
}
