package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;
import org.recount.finding.Finding;
import org.recount.record.Record;
import org.recount.record.RecordJson;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;

/** One version in a database. */
final class SqlEdition implements Edition {
    /** So many ids are asked for at once. */
    private static final int IDS = 500;

    private final Database database;
    private final Snapshot snapshot;
    private final Answers answers;

    SqlEdition(Database database, Snapshot snapshot, Answers answers) {
        this.database = database;
        this.snapshot = snapshot;
        this.answers = answers;
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public Optional<String> json(Table<?> table, String id) {
        return Optional.ofNullable(bodies(table, List.of(id)).get(id));
    }

    @Override
    public <R> Optional<R> row(Table<R> table, String id) {
        return json(table, id).map(json -> parse(table, json));
    }

    @Override
    public <R> List<R> rows(Table<R> table, Collection<String> ids) {
        List<String> asked = List.copyOf(ids);
        Map<String, R> found = new HashMap<>();
        bodies(table, asked).forEach((id, body) -> found.put(id, parse(table, body)));
        List<R> rows = new ArrayList<>();
        for (String id : asked) {
            R row = found.get(id);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, String> bodies(Table<?> table, List<String> ids) {
        Shape<?> shape = Shapes.of(table);
        List<String> distinct = List.copyOf(new LinkedHashSet<>(ids));
        return database.read(c -> {
            Map<String, String> bodies = new HashMap<>();
            for (int from = 0; from < distinct.size(); from += IDS) {
                new Query("select t.id, b.body from " + shape.name()
                                + " t join bodies b on b.row_key = t.row_key where t.id")
                        .in(distinct.subList(from, Math.min(distinct.size(), from + IDS)))
                        .add(" and ")
                        .visible("t", snapshot.version())
                        .each(c, row -> bodies.put(row.getString(1), row.getString(2)));
            }
            return bodies;
        });
    }

    @Override
    public Page<String> jsonPage(Table<?> table, Filter filter, Paging paging) {
        Shape<?> shape = Shapes.of(table);
        Ordering order = Ordering.of(shape, paging.order());
        Query inner = new Query(
                        "select t.row_key, t.id, " + order.column() + " as place from " + shape.name() + " t where ")
                .add(conditions(shape, filter));
        if (paging.cursor() != null) {
            order.after(inner, Cursor.of(paging.cursor(), Shapes.low(paging.order())));
        }
        inner.add(" order by " + order.by("t", "place") + " limit ?", paging.limit() + 1);
        // The bodies come last, so that sorting moves none of them.
        Query page = new Query("select p.id, p.place, b.body from (")
                .add(inner)
                .add(") p join bodies b on b.row_key = p.row_key order by " + order.by("p", "p.place"));
        List<Found> found = database.read(c -> page.list(c, Found::of));
        boolean more = found.size() > paging.limit();
        List<Found> items = more ? found.subList(0, paging.limit()) : found;
        String next = more ? items.getLast().cursor(paging.order()).text() : null;
        int total = paging.cursor() == null && !more ? items.size() : total(shape, filter);
        return new Page<>(items.stream().map(Found::body).toList(), next, total);
    }

    /**
     * A row of a page.
     *
     * @param place the number by which it is sorted; null for none
     */
    private record Found(String id, @Nullable Long place, String body) {
        static Found of(ResultSet row) throws SQLException {
            long number = row.getLong(2);
            Long place = row.wasNull() ? null : number;
            return new Found(row.getString(1), place, row.getString(3));
        }

        Cursor cursor(Paging.Order order) {
            return new Cursor(Shapes.low(order), place, id);
        }
    }

    private int total(Shape<?> shape, Filter filter) {
        if (filter.equals(Filter.NONE)) {
            Integer all = snapshot.counts().get(shape.name());
            if (all != null) {
                return all;
            }
        }
        return answers.get(new Answers.Question(snapshot.version(), shape.name(), filter), () -> {
            Query count =
                    new Query("select count(*) from " + shape.name() + " t where ").add(conditions(shape, filter));
            return database.read(count::number);
        });
    }

    private Query conditions(Shape<?> shape, Filter filter) {
        return Conditions.of(shape, filter, snapshot.version(), database.texts());
    }

    @Override
    public <R> Page<R> page(Table<R> table, Filter filter, Paging paging) {
        return jsonPage(table, filter, paging).map(json -> parse(table, json));
    }

    @Override
    public <R> List<R> all(Table<R> table, Filter filter) {
        Shape<R> shape = Shapes.of(table);
        ObjectReader reader = RecordJson.mapper().readerFor(table.row());
        // Sorted before the bodies come: the sorter holds keys only.
        Query rows = new Query("select b.body from (select t.row_key, t.id from " + shape.name() + " t where ")
                .add(conditions(shape, filter))
                .add(" order by t.id) p join bodies b on b.row_key = p.row_key order by p.id");
        return database.read(c -> rows.list(c, row -> read(reader, table, row.getString(1))));
    }

    @Override
    public Map<String, Map<String, Integer>> facets(Filter filter) {
        return answers.get(
                new Answers.Question(snapshot.version(), "facets", filter),
                () -> new Facets(snapshot.version(), conditions(Shapes.of(Tables.EVENTS), filter)).count(database));
    }

    @Override
    public Map<String, Map<Finding.State, Integer>> states(Collection<String> events) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(events));
        return database.read(c -> {
            Map<String, Map<Finding.State, Integer>> states = new HashMap<>();
            for (int from = 0; from < distinct.size(); from += IDS) {
                new Query("select m.event, m.state, count(*) from finding_events m where m.event")
                        .in(distinct.subList(from, Math.min(distinct.size(), from + IDS)))
                        .add(" and ")
                        .visible("m", snapshot.version())
                        .add(" group by m.event, m.state")
                        .each(
                                c,
                                row -> states.computeIfAbsent(row.getString(1), e -> new EnumMap<>(Finding.State.class))
                                        .put(
                                                Finding.State.valueOf(
                                                        row.getString(2).toUpperCase(Locale.ROOT)),
                                                row.getInt(3)));
            }
            return states;
        });
    }

    @Override
    public List<DayCount> days(Filter filter) {
        return answers.get(
                new Answers.Question(snapshot.version(), "days", filter),
                () -> counting(filter).days(database));
    }

    @Override
    public List<PlaceCount> places(Filter filter) {
        return answers.get(
                new Answers.Question(snapshot.version(), "places", filter),
                () -> counting(filter).places(database));
    }

    private Counting counting(Filter filter) {
        return new Counting(snapshot.version(), conditions(Shapes.of(Tables.EVENTS), filter));
    }

    @Override
    public Map<LocalDate, Integer> published(Filter filter) {
        Query days = new Query("select t.day, count(*) from articles t where t.day is not null and ")
                .add(conditions(Shapes.of(Tables.ARTICLES), filter))
                .add(" group by t.day order by t.day");
        return answers.get(new Answers.Question(snapshot.version(), "published", filter), () -> {
            Map<LocalDate, Integer> counts = new LinkedHashMap<>();
            database.read(c -> {
                days.each(c, row -> counts.put(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)));
                return 0;
            });
            return Collections.unmodifiableMap(counts);
        });
    }

    @Override
    public Page<Hit> search(String words, Paging paging) {
        return new Searching(database, this, answers).search(words, paging);
    }

    @Override
    public Record record() {
        List<FileProblem> problems =
                database.read(c -> new Query("select problems from snapshots where version = ?", snapshot.version())
                        .list(c, row -> problems(row.getString(1)))
                        .getFirst());
        return new Record(
                all(Tables.ARTICLES, Filter.NONE),
                all(Tables.ORIGINS, Filter.NONE),
                all(Tables.ACTORS, Filter.NONE),
                all(Tables.RENDERINGS, Filter.NONE),
                all(Tables.STATEMENTS, Filter.NONE),
                all(Tables.MENTIONS, Filter.NONE),
                all(Tables.EVENTS, Filter.NONE),
                all(Tables.STORIES, Filter.NONE),
                all(Tables.DETAILS, Filter.NONE),
                all(Tables.FINDINGS, Filter.NONE),
                all(Tables.RELATIONS, Filter.NONE),
                all(Tables.DECISIONS, Filter.NONE),
                problems);
    }

    private static List<FileProblem> problems(String json) {
        try {
            return RecordJson.mapper().readerForListOf(FileProblem.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new StoreException("the store's list of problems is damaged: " + e.getOriginalMessage(), e);
        }
    }

    static <R> R parse(Table<R> table, String json) {
        return read(RecordJson.mapper().readerFor(table.row()), table, json);
    }

    private static <R> R read(ObjectReader reader, Table<R> table, String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new StoreException("a row of " + table.name() + " is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
