package org.recount.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recount.record.Tables.Table;

/**
 * How rows of one table of the record lie in the database, beside their JSON.
 *
 * @param table of the record
 * @param columns what is filtered and sorted by
 * @param members what belongs to a row, in tables of their own
 * @param text what can be searched; null for none
 * @param articles ids of the articles that a row itself names
 */
record Shape<R>(
        Table<R> table,
        List<Column<R>> columns,
        List<Members<R>> members,
        @Nullable Function<R, Text> text,
        Function<R, List<String>> articles) {
    /**
     * A column.
     *
     * @param name in the schema
     * @param value of a row
     */
    record Column<R>(String name, Function<R, @Nullable Object> value) {}

    /**
     * A table of members.
     *
     * @param table in the schema
     * @param columns its columns after {@code row_key}
     * @param versioned each member has the {@code since} and {@code until} of its row too, so that counting need not look at the row
     * @param values of a row: one array for each member
     */
    record Members<R>(String table, List<String> columns, boolean versioned, Function<R, List<Object[]>> values) {}

    /**
     * What can be searched in a row.
     *
     * @param title weighs more
     * @param body the rest
     */
    record Text(String title, String body) {}

    String name() {
        return table.name();
    }

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** Whether it has such members: {@code parties}, {@code events}, {@code articles}. */
    boolean hasMembers(String what) {
        return members.stream().anyMatch(m -> m.table().endsWith("_" + what));
    }

    /** The table of such members. */
    String members(String what) {
        return members.stream()
                .map(Members::table)
                .filter(t -> t.endsWith("_" + what))
                .findFirst()
                .orElseThrow();
    }
}
