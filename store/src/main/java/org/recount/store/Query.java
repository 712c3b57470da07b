package org.recount.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question in SQL with its values, put together piece by piece. Values never stand in the text. */
final class Query {
    private static final int ROWS_AT_ONCE = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Query(String sql, @Nullable Object... values) {
        add(sql, values);
    }

    /** Adds a piece with a value for each of its question marks. */
    Query add(String sql, @Nullable Object... more) {
        text.append(sql);
        values.addAll(Arrays.asList(more));
        return this;
    }

    /** Adds another question's pieces. */
    Query add(Query other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Adds the values as a list for {@code in}. */
    Query in(Collection<?> any) {
        text.append(" in (")
                .append(String.join(", ", Collections.nCopies(any.size(), "?")))
                .append(')');
        values.addAll(any);
        return this;
    }

    /** That the row version called {@code alias} is in this version of the record. */
    Query visible(String alias, int version) {
        return add(
                alias + ".since <= ? and (" + alias + ".until is null or " + alias + ".until > ?)", version, version);
    }

    /** Makes something of the row at which the result stands. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row at which the result stands. */
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Every row. */
    <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(connection, row -> rows.add(reader.read(row)));
        return rows;
    }

    /** The whole number that is the answer. */
    int number(Connection connection) throws SQLException {
        return list(connection, row -> row.getInt(1)).getFirst();
    }

    /** Hands over row after row. */
    void each(Connection connection, RowTaker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    /** Does it; for what is no question. */
    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            bind(statement, values);
            statement.execute();
        }
    }

    static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String s) {
                // PostgreSQL's text holds no NUL; a name with one is filed, and asked for, under this sign
                statement.setString(i + 1, s.indexOf('\0') < 0 ? s : s.replace('\0', '\uFFFD'));
            } else if (value instanceof Integer n) {
                statement.setInt(i + 1, n);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public String toString() {
        return text + " " + values;
    }
}
