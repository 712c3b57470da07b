package org.recount.evaluation.coding;

import java.util.ArrayList;
import java.util.List;
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
 * @param text the sentence
 * @param source where the source is named, none when it is not
 * @param target where the target is named, none when it is not
 * @param label what happens
 */
record Dyad(String id, String text, List<Mark> source, List<Mark> target, Label label) {
    private static final Pattern TAG = Pattern.compile("</?[st]>");

    /** Marked characters of the text, from the first to before the last. */
    record Mark(int from, int to) {}

    /**
     * Reads a sentence with {@code <s>} and {@code <t>} around the names of source and target, each any number of times.
     *
     * @return nothing when neither is marked, or a mark is not closed
     */
    static Optional<Dyad> read(String id, String marked, Label label) {
        StringBuilder text = new StringBuilder();
        List<Mark> source = new ArrayList<>();
        List<Mark> target = new ArrayList<>();
        Matcher tag = TAG.matcher(marked);
        String open = "";
        int from = 0;
        int at = 0;
        while (tag.find()) {
            text.append(marked, at, tag.start());
            at = tag.end();
            String name = tag.group().replaceAll("\\W", "");
            boolean opens = !tag.group().startsWith("</");
            if (opens ? !open.isEmpty() : !open.equals(name)) {
                return Optional.empty();
            }
            if (!opens && from < text.length()) {
                (name.equals("s") ? source : target).add(new Mark(from, text.length()));
            }
            open = opens ? name : "";
            from = text.length();
        }
        text.append(marked, at, marked.length());
        return !open.isEmpty() || (source.isEmpty() && target.isEmpty())
                ? Optional.empty()
                : Optional.of(new Dyad(id, text.toString(), source, target, label));
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
