package org.recount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two versions: only rows that began or ended between them are looked at. */
final class Changes {
    private static final String ORDER = "changes";
    private static final String BODIES =
            " left join bodies c on c.row_key = a.row_key left join bodies d on d.row_key = b.row_key";

    private final Database database;
    private final Answers answers;
    private final int from;
    private final int to;
    private final Change.@Nullable Kind kind;

    Changes(Database database, Answers answers, int from, int to, Change.@Nullable Kind kind) {
        if (from > to) {
            throw new IllegalArgumentException(
                    "changes go from an earlier version to a later one, not from " + from + " to " + to);
        }
        this.database = database;
        this.answers = answers;
        this.from = from;
        this.to = to;
        this.kind = kind;
    }

    /** One row at both versions. */
    private record Pair(
            String id,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable String beforeBody,
            @Nullable String afterBody,
            int began,
            int ended) {}

    Page<Change> page(Paging paging) {
        Cursor start = paging.cursor() == null ? new Cursor(ORDER, 0L, "") : Cursor.of(paging.cursor(), ORDER);
        long first = Objects.requireNonNullElse(start.value(), 0L);
        List<Change> found = new ArrayList<>();
        Cursor last = start;
        int wanted = paging.limit() + 1;
        for (int table = (int) first; table < Shapes.ALL.size() && found.size() < wanted; table++) {
            Shape<?> shape = Shapes.ALL.get(table);
            String after = table == first ? start.id() : "";
            int room = wanted - found.size();
            List<Change> changes = database.read(c -> changes(c, shape, after, room));
            for (Change change : changes) {
                if (found.size() < paging.limit()) {
                    last = new Cursor(ORDER, (long) table, change.id());
                }
                found.add(change);
            }
        }
        boolean more = found.size() > paging.limit();
        int total = answers.get(new Answers.Question(to, "changes " + kind, from), this::count);
        return new Page<>(more ? found.subList(0, paging.limit()) : found, more ? last.text() : null, total);
    }

    private int count() {
        return database.read(c -> {
            int sum = 0;
            for (Shape<?> shape : Shapes.ALL) {
                sum += new Query("select count(*) from ").add(pairs(shape, "")).number(c);
            }
            return sum;
        });
    }

    /** Rows of the table that differ: {@code x} with their id, {@code a} before and {@code b} after. */
    private Query pairs(Shape<?> shape, String joins) {
        String t = shape.name();
        return new Query(
                        "(select id from " + t + " where since > ? and since <= ? union select id from " + t
                                + " where until > ? and until <= ?) x left join " + t + " a on a.id = x.id and ",
                        from,
                        to,
                        from,
                        to)
                .visible("a", from)
                .add(" left join " + t + " b on b.id = x.id and ")
                .visible("b", to)
                .add(joins + " where " + differ());
    }

    private String differ() {
        return switch (kind) {
            case null -> "coalesce(a.hash, '') <> coalesce(b.hash, '')";
            case NEW -> "a.hash is null and b.hash is not null";
            case GONE -> "a.hash is not null and b.hash is null";
            case CHANGED -> "a.hash <> b.hash";
        };
    }

    private <R> List<Change> changes(Connection connection, Shape<R> shape, String after, int limit)
            throws SQLException {
        List<Pair> pairs = new Query(
                        "select x.id, a.row_key, b.row_key, c.body, d.body, b.since, (select max(e.until) from "
                                + shape.name() + " e where e.id = x.id and e.until <= ?) from ",
                        to)
                .add(pairs(shape, BODIES))
                .add(" and x.id > ?", after)
                .add(" order by x.id limit ?", limit)
                .list(
                        connection,
                        row -> new Pair(
                                row.getString(1),
                                key(row.getInt(2)),
                                key(row.getInt(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getInt(7)));
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            changes.add(change(connection, shape, pair));
        }
        return changes;
    }

    private static @Nullable Integer key(int rowKey) {
        return rowKey == 0 ? null : rowKey;
    }

    private <R> Change change(Connection connection, Shape<R> shape, Pair pair) throws SQLException {
        if (pair.afterBody() != null) {
            R row = SqlEdition.parse(shape.table(), pair.afterBody());
            List<String> articles =
                    new Members(connection, to).articles(shape, row, Objects.requireNonNull(pair.after()));
            return pair.beforeBody() == null
                    ? new Change(shape.name(), pair.id(), Change.Kind.NEW, List.of(), articles, pair.began(), null)
                    : new Change(
                            shape.name(),
                            pair.id(),
                            Change.Kind.CHANGED,
                            JsonDifference.of(pair.beforeBody(), pair.afterBody()),
                            articles,
                            pair.began(),
                            null);
        }
        R row = SqlEdition.parse(shape.table(), Objects.requireNonNull(pair.beforeBody()));
        List<String> articles =
                new Members(connection, from).articles(shape, row, Objects.requireNonNull(pair.before()));
        String renamed = new Members(connection, to).renamed(row);
        return new Change(shape.name(), pair.id(), Change.Kind.GONE, List.of(), articles, pair.ended(), renamed);
    }
}
