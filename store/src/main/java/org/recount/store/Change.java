package org.recount.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one row differs between two versions.
 *
 * @param table its name
 * @param id its id
 * @param kind what became of it
 * @param values the fields that differ, for a changed row; empty otherwise
 * @param articles ids of the articles that the later row (the earlier, of one that is gone) stands on: the sources of the change
 * @param version the version in which it became so
 * @param renamed of a group that is gone, the id of the row that most of its members are in now; null for none
 */
public record Change(
        String table,
        String id,
        Kind kind,
        List<Value> values,
        List<String> articles,
        int version,
        @Nullable String renamed) {
    /** Copies the lists. */
    public Change {
        values = List.copyOf(values);
        articles = List.copyOf(articles);
    }

    /** What can become of a row. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** It is not there any more. */
        GONE,
        /** Its values differ. */
        CHANGED
    }

    /**
     * One value.
     *
     * @param field its path: {@code killed}, {@code place.name}, {@code versions[1].low}
     * @param before as JSON; null where it was not there
     * @param after as JSON; null where it is not there
     */
    public record Value(
            String field, @Nullable String before, @Nullable String after) {}
}
