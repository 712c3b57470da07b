package org.recount.article;

import java.util.Comparator;

/**
 * A stretch of an article's stored text.
 *
 * @param article the article's id
 * @param start first Unicode code point, counted from 0
 * @param end one past the last code point
 * @param quote that text, exactly
 */
public record Span(String article, int start, int end, String quote) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::article).thenComparingInt(Span::start).thenComparingInt(Span::end);

    /** Refuses a span that ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end + " of article " + article);
        }
    }

    /** Whether both share at least one character of the same article. */
    public boolean overlaps(Span other) {
        return article.equals(other.article) && start < other.end && other.start < end;
    }

    /** Whether the other lies within this one, of the same article. */
    public boolean contains(Span other) {
        return article.equals(other.article) && start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
