package org.recount.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.place.Place;
import org.recount.record.Decision;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.store.Shape.Column;
import org.recount.store.Shape.Members;
import org.recount.store.Shape.Text;
import org.recount.time.Time;

/** The shapes of the record's tables; {@code migration} is the other half. */
final class Shapes {
    /** Side of those who do it. */
    static final int ACTORS = 0;

    /** Side of those to whom it is done. */
    static final int RECIPIENTS = 1;

    private static final Shape<Article> ARTICLES = new Shape<>(
            Tables.ARTICLES,
            List.of(column("outlet", Article::outlet), day("day", Article::publishedOn)),
            List.of(),
            a -> new Text(orEmpty(a.title()), a.text()),
            a -> List.of(a.id()));
    private static final Shape<Origin> ORIGINS = new Shape<>(
            Tables.ORIGINS,
            List.of(),
            List.of(members("origin_articles", "article", Origin::articles)),
            null,
            Origin::articles);
    private static final Shape<Actor> ACTOR_ROWS = new Shape<>(
            Tables.ACTORS,
            List.of(column("country", Actor::country)),
            List.of(members("actor_names", "name", Actor::aliases)),
            a -> new Text(a.name(), String.join(" ", a.aliases())),
            a -> List.of());
    private static final Shape<Rendering> RENDERINGS = new Shape<>(
            Tables.RENDERINGS,
            List.of(
                    column("article", Rendering::article),
                    column("speaker", Rendering::speaker),
                    column("statement", Rendering::statement)),
            List.of(),
            null,
            r -> List.of(r.article()));
    private static final Shape<Statement> STATEMENTS = new Shape<>(
            Tables.STATEMENTS,
            List.of(column("speaker", Statement::speaker), day("day", Statement::saidOn)),
            List.of(members("statement_events", "event", Statement::events)),
            s -> new Text("", s.content()),
            s -> List.of());
    private static final Shape<Mention> MENTIONS = new Shape<>(
            Tables.MENTIONS,
            List.of(
                    column("article", Mention::article),
                    column("event", Mention::event),
                    column("type", m -> m.type().name()),
                    column("status", m -> low(m.status())),
                    column("reciprocal", m -> m.reciprocal() ? 1 : 0),
                    day("day", m -> first(m.time())),
                    day("last_day", m -> last(m.time())),
                    column("country", m -> country(m.place())),
                    column("lat", m -> m.place() == null ? null : m.place().lat()),
                    column("lon", m -> m.place() == null ? null : m.place().lon())),
            List.of(parties("mention_parties", m -> ids(m.actors()), m -> ids(m.recipients()))),
            m -> new Text("", m.sentence().quote()),
            m -> List.of(m.article()));
    private static final Shape<Event> EVENTS = new Shape<>(
            Tables.EVENTS,
            List.of(
                    column("type", e -> e.type().name()),
                    column("status", e -> low(e.status())),
                    column("reciprocal", e -> e.reciprocal() ? 1 : 0),
                    day("day", e -> first(e.time())),
                    day("last_day", e -> last(e.time())),
                    column("country", e -> country(e.place())),
                    column("lat", e -> e.place() == null ? null : e.place().lat()),
                    column("lon", e -> e.place() == null ? null : e.place().lon()),
                    column("place", e -> e.place() == null ? null : e.place().name()),
                    column("admin1", e -> e.place() == null ? null : e.place().admin1()),
                    column("wide", e -> e.place() == null ? null : low(e.place().precision())),
                    column("origins", e -> e.origins().size())),
            List.of(
                    parties("event_parties", Event::actors, Event::recipients),
                    members("event_articles", "article", Event::articles)),
            e -> new Text(e.headline(), ""),
            Event::articles);
    private static final Shape<Story> STORIES = new Shape<>(
            Tables.STORIES,
            List.of(day("day", Story::from), day("last_day", s -> s.to() == null ? s.from() : s.to())),
            List.of(
                    members("story_articles", "article", Story::articles),
                    members("story_events", "event", Story::events)),
            s -> new Text(orEmpty(s.headline()), ""),
            Story::articles);
    private static final Shape<Detail> DETAILS = new Shape<>(
            Tables.DETAILS,
            List.of(
                    column("article", Detail::article),
                    column("attribute", Detail::attribute),
                    column("claimant", Detail::claimant)),
            List.of(members("detail_events", "event", Detail::events)),
            null,
            d -> List.of(d.article()));
    private static final Shape<Finding> FINDINGS = new Shape<>(
            Tables.FINDINGS,
            List.of(column("attribute", Finding::attribute), column("state", f -> low(f.state()))),
            List.of(
                    new Members<>(
                            "finding_events", List.of("event", "state"), true, f -> sided(f.events(), low(f.state()))),
                    members("finding_articles", "article", Shapes::articles)),
            null,
            Shapes::articles);
    private static final Shape<Relation> RELATIONS = new Shape<>(
            Tables.RELATIONS,
            List.of(column("a", Relation::a), column("b", Relation::b)),
            List.of(members("relation_events", "event", Shapes::events)),
            null,
            r -> List.of());
    private static final Shape<Decision> DECISIONS =
            new Shape<>(Tables.DECISIONS, List.of(), List.of(), null, d -> List.of());

    /** All of them, in the order of {@link Tables#ALL}. */
    static final List<Shape<?>> ALL = List.of(
            ARTICLES,
            ORIGINS,
            ACTOR_ROWS,
            RENDERINGS,
            STATEMENTS,
            MENTIONS,
            EVENTS,
            STORIES,
            DETAILS,
            FINDINGS,
            RELATIONS,
            DECISIONS);

    private static final Map<String, Shape<?>> BY_NAME = new LinkedHashMap<>();

    static {
        ALL.forEach(s -> BY_NAME.put(s.name(), s));
    }

    private Shapes() {}

    /** The shape of this table. */
    @SuppressWarnings("unchecked") // a table's name says its rows' type
    static <R> Shape<R> of(Table<R> table) {
        Shape<?> shape = BY_NAME.get(table.name());
        if (shape == null) {
            throw new IllegalArgumentException("the record has no table " + table.name());
        }
        return (Shape<R>) shape;
    }

    /** The table's place among all. */
    static int kind(Table<?> table) {
        return List.copyOf(BY_NAME.keySet()).indexOf(table.name());
    }

    static List<String> ids(List<Participant> participants) {
        List<String> ids = new ArrayList<>();
        for (Participant p : participants) {
            String id = p.id();
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    static List<String> articles(Finding finding) {
        TreeSet<String> articles = new TreeSet<>();
        finding.versions().forEach(v -> articles.addAll(v.articles()));
        return List.copyOf(articles);
    }

    static List<String> events(Relation relation) {
        TreeSet<String> events = new TreeSet<>();
        relation.days().forEach(d -> events.addAll(d.events()));
        relation.states().forEach(s -> events.addAll(s.events()));
        relation.commitments().forEach(c -> {
            events.add(c.event());
            events.addAll(c.outcomeEvents());
        });
        return List.copyOf(events);
    }

    static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable LocalDate first(@Nullable Time time) {
        return time == null ? null : time.from();
    }

    static @Nullable LocalDate last(@Nullable Time time) {
        return time == null ? null : time.to();
    }

    private static @Nullable String country(@Nullable Place place) {
        return place == null ? null : place.country();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <R> Column<R> column(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value);
    }

    private static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> value) {
        return new Column<>(name, r -> {
            LocalDate day = value.apply(r);
            return day == null ? null : day.toEpochDay();
        });
    }

    private static <R> Members<R> members(String table, String column, Function<R, List<String>> ids) {
        return new Members<>(table, List.of(column), false, r -> sided(ids.apply(r)));
    }

    private static <R> Members<R> parties(
            String table, Function<R, List<String>> actors, Function<R, List<String>> recipients) {
        return new Members<>(table, List.of("actor", "side"), false, r -> {
            List<Object[]> parties = new ArrayList<>(sided(actors.apply(r), ACTORS));
            parties.addAll(sided(recipients.apply(r), RECIPIENTS));
            return parties;
        });
    }

    private static List<Object[]> sided(Collection<String> ids, Object... side) {
        List<Object[]> rows = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            rows.add(side.length == 0 ? new Object[] {id} : new Object[] {id, side[0]});
        }
        return rows;
    }
}
