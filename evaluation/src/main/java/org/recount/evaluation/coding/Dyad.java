package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.MarkedPair;

/**
 * A sentence with the words for its source and its target, and what the one does to the other.
 *
 * @param id as the data has it
 * @param marked the sentence with its marks
 * @param text the sentence
 * @param source where the source is named, none when it is not
 * @param target where the target is named, none when it is not
 * @param label what happens
 */
record Dyad(String id, String marked, String text, List<Mark> source, List<Mark> target, Label label) {
    private static final Pattern TAG = Pattern.compile("</?[st]>");

    /** Copies the lists. */
    Dyad {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Marked characters of the text, from the first to before the last. */
    record Mark(int from, int to) {}

    /**
     * Reads a sentence with {@code <s>} and {@code <t>} around the names of source and target, each any number of times;
     * one may stand inside the other.
     *
     * @return nothing when neither is marked, or a mark is not closed or not opened
     */
    static Optional<Dyad> read(String id, String marked, Label label) {
        StringBuilder text = new StringBuilder();
        Map<Character, List<Mark>> marks = Map.of('s', new ArrayList<>(), 't', new ArrayList<>());
        Map<Character, Integer> open = new HashMap<>();
        Matcher tag = TAG.matcher(marked);
        int at = 0;
        while (tag.find()) {
            text.append(marked, at, tag.start());
            at = tag.end();
            char side = marked.charAt(at - 2);
            boolean opens = marked.charAt(tag.start() + 1) == side;
            Integer from = opens ? open.put(side, text.length()) : open.remove(side);
            if (opens == (from != null)) {
                return Optional.empty();
            }
            if (from != null && from < text.length()) {
                marks.getOrDefault(side, List.of()).add(new Mark(from, text.length()));
            }
        }
        text.append(marked, at, marked.length());
        List<Mark> source = marks.getOrDefault('s', List.of());
        List<Mark> target = marks.getOrDefault('t', List.of());
        return !open.isEmpty() || (source.isEmpty() && target.isEmpty())
                ? Optional.empty()
                : Optional.of(new Dyad(id, marked, text.toString(), source, target, label));
    }

    /** Whether both sides are marked. */
    boolean complete() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** The marks in the article that holds this text. */
    MarkedPair in(Article article) {
        return new MarkedPair(spans(article, source), spans(article, target));
    }

    private static List<Span> spans(Article article, List<Mark> marks) {
        return marks.stream().map(m -> article.span(m.from(), m.to())).toList();
    }
}
