package org.recount.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.event.Event;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;

/** Full-text search in one version. */
final class Searching {
    private static final List<Table<?>> TABLES =
            List.of(Tables.ARTICLES, Tables.EVENTS, Tables.STATEMENTS, Tables.ACTORS);
    private static final List<Integer> KINDS = TABLES.stream().map(Shapes::kind).toList();
    private static final String ORDER = "best";
    private static final int TITLE = 90;

    private final Database database;
    private final SqlEdition edition;
    private final Answers answers;

    Searching(Database database, SqlEdition edition, Answers answers) {
        this.database = database;
        this.edition = edition;
        this.answers = answers;
    }

    private record Found(int rowKey, int kind) {}

    Page<Hit> search(String words, Paging paging) {
        AskedWords asked = AskedWords.of(words);
        if (asked.terms().isEmpty()) {
            return new Page<>(List.of(), null, 0);
        }
        int version = edition.snapshot().version();
        // Hits have no order of their own but their rank, so the cursor counts them; a version's hits never change.
        String cursor = paging.cursor();
        long from = cursor == null
                ? 0
                : Objects.requireNonNullElse(Cursor.of(cursor, ORDER).value(), 0L);
        Query best = new Query("select h.row_key, h.kind from (")
                .add(database.texts().hits(asked, KINDS, version))
                .add(") h order by h.weight, h.row_key limit ? offset ?", paging.limit(), from);
        List<Found> found = database.read(c -> best.list(c, row -> new Found(row.getInt(1), row.getInt(2))));
        int total = answers.get(new Answers.Question(version, "search", asked), () -> {
            Query count = new Query("select count(*) from (")
                    .add(database.texts().hits(asked, KINDS, version))
                    .add(") h");
            return database.read(count::number);
        });
        long next = from + found.size();
        return new Page<>(
                hits(found, asked),
                next < total && !found.isEmpty() ? new Cursor(ORDER, next, "").text() : null,
                total);
    }

    private List<Hit> hits(List<Found> found, AskedWords asked) {
        Map<Integer, String> bodies = new HashMap<>();
        if (!found.isEmpty()) {
            Query query = new Query("select row_key, body from bodies where row_key")
                    .in(found.stream().map(Found::rowKey).toList());
            database.read(c -> {
                query.each(c, row -> bodies.put(row.getInt(1), row.getString(2)));
                return 0;
            });
        }
        Map<Integer, Table<?>> tables = new LinkedHashMap<>();
        TABLES.forEach(t -> tables.put(Shapes.kind(t), t));
        return found.stream()
                .map(f -> hit(
                        SqlEdition.parse(
                                Objects.requireNonNull(tables.get(f.kind())),
                                Objects.requireNonNull(bodies.get(f.rowKey()))),
                        asked))
                .toList();
    }

    /** The hit that a row is. */
    static Hit hit(Object row, AskedWords asked) {
        return switch (row) {
            case Article a ->
                new Hit(
                        "articles",
                        a.id(),
                        a.title() == null ? Excerpt.start(a.text(), TITLE) : a.title(),
                        Excerpt.of(a.text(), asked),
                        day(a.publishedOn()));
            case Event e ->
                new Hit("events", e.id(), e.headline(), Excerpt.of(e.headline(), asked), day(Shapes.first(e.time())));
            case Statement s ->
                new Hit(
                        "statements",
                        s.id(),
                        Excerpt.start(s.content(), TITLE),
                        Excerpt.of(s.content(), asked),
                        day(s.saidOn()));
            case Actor a ->
                new Hit("actors", a.id(), a.name(), Excerpt.of(String.join(" · ", a.aliases()), asked), null);
            default -> throw new IllegalArgumentException("nothing searches " + row.getClass());
        };
    }

    private static @Nullable String day(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
