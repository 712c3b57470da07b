package org.recount.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Says which mention tells what passes between two marked parties: the one that has most of them as participants; of
 * several the one whose trigger stands nearest to the marks in the tree, then the first.
 */
final class PairReading {
    /** Farther than any two words of one sentence. */
    private static final int ELSEWHERE = 1000;

    private final Article article;
    private final List<Sentence> sentences;
    private final LocalActors actors;

    PairReading(Article article, List<Sentence> sentences, LocalActors actors) {
        this.article = article;
        this.sentences = sentences;
        this.actors = actors;
    }

    /** The best of the mentions, or nothing when there is none. */
    Optional<Mention> best(List<Mention> mentions, MarkedPair pair) {
        return mentions.stream()
                .min(Comparator.comparing((Mention m) -> pair.fit(m, actors))
                        .reversed()
                        .thenComparingInt(m -> distance(m, pair))
                        .thenComparing(Mention::trigger));
    }

    private int distance(Mention mention, MarkedPair pair) {
        return distance(mention.trigger(), pair.source()) + distance(mention.trigger(), pair.target());
    }

    private int distance(Span trigger, List<Span> marks) {
        int least = ELSEWHERE;
        for (Sentence sentence : sentences) {
            for (Token from : within(sentence, List.of(trigger))) {
                for (Token to : within(sentence, marks)) {
                    least = Math.min(least, steps(sentence, from, to));
                }
            }
        }
        return marks.isEmpty() ? 0 : least;
    }

    private List<Token> within(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(t -> spans.stream().anyMatch(s -> {
                    int start = article.charStart(s);
                    return t.start() < start + s.quote().length() && start < t.end();
                }))
                .toList();
    }

    /** Arcs between two words. */
    private static int steps(Sentence sentence, Token from, Token to) {
        List<Integer> up = upward(sentence, from);
        List<Integer> down = upward(sentence, to);
        for (int i = 0; i < up.size(); i++) {
            int meeting = down.indexOf(up.get(i));
            if (meeting >= 0) {
                return i + meeting;
            }
        }
        return ELSEWHERE;
    }

    private static List<Integer> upward(Sentence sentence, Token from) {
        List<Integer> way = new ArrayList<>();
        for (Token t = from; t != null && !way.contains(t.index()); t = sentence.head(t)) {
            way.add(t.index());
        }
        return way;
    }
}
