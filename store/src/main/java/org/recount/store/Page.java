package org.recount.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of many.
 *
 * @param items in order
 * @param next where the next page starts, for {@link Paging}; null after the last
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, @Nullable String next, int total) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** The same page of something else. */
    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }
}
