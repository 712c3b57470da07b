package org.recount.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * One independent source of reporting. {@code origins} row.
 *
 * @param id of its smallest article
 * @param kind agency, outlet or unknown
 * @param name its name, when known
 * @param articles ids of the articles that stand on it, sorted
 * @param why the signals that put them there
 */
public record Origin(String id, Kind kind, @Nullable String name, List<String> articles, List<Signal> why) {
    /** What an origin is. */
    public enum Kind {
        AGENCY,
        OUTLET,
        UNKNOWN
    }

    /**
     * Why an article stands on an origin.
     *
     * @param signal the signal's name in snake_case, such as {@code dateline}
     * @param article the article
     * @param other the article that it was compared with
     * @param span the words that show it
     */
    public record Signal(
            String signal,
            String article,
            @Nullable String other,
            @Nullable Span span) {}

    /** Copies the lists. */
    public Origin {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
