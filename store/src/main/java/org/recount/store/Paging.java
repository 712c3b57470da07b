package org.recount.store;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit at most so many rows, 1 to {@value #MOST}
 * @param cursor {@link Page#next} of the page before; null for the first page
 * @param order of the rows
 */
public record Paging(int limit, @Nullable String cursor, Order order) {
    /** The largest page. */
    public static final int MOST = 500;

    /** Refuses pages that are too small or too large. */
    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page holds 1 to " + MOST + " rows, not " + limit);
        }
    }

    /** In what order rows come. The id settles what is equal; rows without a day come last. */
    public enum Order {
        /** By id. */
        ID,
        /** By day, the latest first: events by their time, articles by publication, statements by when they were said. */
        LATEST,
        /** By day, the earliest first. */
        EARLIEST,
        /** Events by the number of independent origins, most first. */
        ORIGINS
    }

    /** The first page, by id. */
    public static Paging first(int limit) {
        return new Paging(limit, null, Order.ID);
    }
}
