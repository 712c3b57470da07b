package org.recount.server.view;

import org.jspecify.annotations.Nullable;
import org.recount.store.Paging;

/**
 * A page of a list that a view has put in an order of its own.
 *
 * @param start first row
 * @param end past the last
 * @param next cursor of the next page; null after the last
 */
record Slice(int start, int end, @Nullable String next) {
    /**
     * The page that is asked for.
     *
     * @throws IllegalArgumentException if the cursor is none of these
     */
    static Slice of(Paging paging, int size) {
        String cursor = paging.cursor();
        int start;
        try {
            start = cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("this is no cursor: '" + cursor + "'", e);
        }
        if (start < 0 || start > size) {
            throw new IllegalArgumentException("this is no cursor of this list: '" + cursor + "'");
        }
        int end = Math.min(size, start + paging.limit());
        return new Slice(start, end, end < size ? String.valueOf(end) : null);
    }
}
