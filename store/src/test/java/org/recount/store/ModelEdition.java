package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.recount.record.Record;
import org.recount.record.RecordJson;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.time.Time;

/** What a store must answer, told in the plainest way: every question is a pass over the rows in memory. */
final class ModelEdition implements Edition {
    private static final Set<String> DATED = Set.of("articles", "statements", "mentions", "events", "stories");

    private final Snapshot snapshot;
    private final Record record;
    private final Map<String, Map<String, Object>> byId = new HashMap<>();

    ModelEdition(Snapshot snapshot, Record record) {
        this.snapshot = snapshot;
        this.record = record;
        Tables.ALL.forEach(this::index);
    }

    private <R> void index(Table<R> table) {
        Map<String, Object> rows = new LinkedHashMap<>();
        table.rows().apply(record).stream()
                .sorted(Comparator.comparing(table.id()))
                .forEach(r -> rows.put(table.id().apply(r), Objects.requireNonNull(r)));
        byId.put(table.name(), rows);
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public Optional<String> json(Table<?> table, String id) {
        return row(table, id).map(ModelEdition::write);
    }

    @Override
    public <R> Optional<R> row(Table<R> table, String id) {
        return Optional.ofNullable(
                table.row().cast(Objects.requireNonNull(byId.get(table.name())).get(id)));
    }

    @Override
    public <R> List<R> rows(Table<R> table, Collection<String> ids) {
        return ids.stream().flatMap(id -> row(table, id).stream()).toList();
    }

    @Override
    public Page<String> jsonPage(Table<?> table, Filter filter, Paging paging) {
        return page(table, filter, paging).map(ModelEdition::write);
    }

    @Override
    public <R> Page<R> page(Table<R> table, Filter filter, Paging paging) {
        boolean dated = DATED.contains(table.name());
        if (paging.order() == Paging.Order.ORIGINS
                ? !table.name().equals("events")
                : paging.order() != Paging.Order.ID && !dated) {
            throw new IllegalArgumentException("no such order");
        }
        List<R> all = new ArrayList<>(all(table, filter));
        all.sort(order(table, paging.order()));
        int start = paging.cursor() == null ? 0 : Integer.parseInt(paging.cursor());
        int end = Math.min(all.size(), start + paging.limit());
        return new Page<>(all.subList(start, end), end < all.size() ? String.valueOf(end) : null, all.size());
    }

    @Override
    public <R> List<R> all(Table<R> table, Filter filter) {
        return Objects.requireNonNull(byId.get(table.name())).values().stream()
                .filter(r -> fits(r, filter))
                .map(table.row()::cast)
                .toList();
    }

    @Override
    public Map<String, Map<String, Integer>> facets(Filter filter) {
        List<Event> events = all(Tables.EVENTS, filter);
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        facets.put("type", count(events, e -> Stream.of(e.type().name())));
        facets.put("status", count(events, e -> Stream.of(low(e.status()))));
        facets.put("state", count(events, e -> states(e.id()).stream().map(ModelEdition::low)));
        facets.put(
                "country",
                count(
                        events,
                        e -> Stream.ofNullable(
                                e.place() == null ? null : e.place().country())));
        facets.put("month", count(events, e -> {
            LocalDate day = day(e);
            return Stream.ofNullable(day == null ? null : day.toString().substring(0, 7));
        }));
        return facets;
    }

    @Override
    public Map<String, Map<Finding.State, Integer>> states(Collection<String> events) {
        Map<String, Map<Finding.State, Integer>> states = new HashMap<>();
        for (Finding f : record.findings()) {
            f.events().stream()
                    .filter(events::contains)
                    .forEach(e ->
                            states.computeIfAbsent(e, id -> new HashMap<>()).merge(f.state(), 1, Integer::sum));
        }
        return states;
    }

    @Override
    public List<DayCount> days(Filter filter) {
        List<DayCount> days = new ArrayList<>();
        Map<Optional<LocalDate>, List<Event>> byDay = new LinkedHashMap<>();
        all(Tables.EVENTS, filter).stream()
                .sorted(order(Tables.EVENTS, Paging.Order.EARLIEST))
                .forEach(e -> byDay.computeIfAbsent(Optional.ofNullable(day(e)), d -> new ArrayList<>())
                        .add(e));
        byDay.forEach((day, events) -> days.add(new DayCount(day.orElse(null), events.size(), disputed(events))));
        return days;
    }

    @Override
    public List<PlaceCount> places(Filter filter) {
        Map<Filter.Site, List<Event>> byPlace = new LinkedHashMap<>();
        all(Tables.EVENTS, filter)
                .forEach(e -> byPlace.computeIfAbsent(Filter.Site.of(e.place()), p -> new ArrayList<>())
                        .add(e));
        List<PlaceCount> places = new ArrayList<>();
        byPlace.forEach(
                (site, events) -> places.add(new PlaceCount(site, division(events), events.size(), disputed(events))));
        places.sort(PlaceCount.ORDER);
        return places;
    }

    private static @Nullable String division(List<Event> events) {
        return events.stream()
                .flatMap(e ->
                        Stream.ofNullable(e.place() == null ? null : e.place().admin1()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private int disputed(List<Event> events) {
        return (int) events.stream()
                .filter(e -> states(e.id()).contains(Finding.State.DISPUTED))
                .count();
    }

    @Override
    public Map<LocalDate, Integer> published(Filter filter) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        all(Tables.ARTICLES, filter).stream()
                .flatMap(a -> Stream.ofNullable(a.publishedOn()))
                .forEach(day -> days.merge(day, 1, Integer::sum));
        return days;
    }

    /** All that holds the words, in no order of merit. */
    @Override
    public Page<Hit> search(String words, Paging paging) {
        AskedWords asked = AskedWords.of(words);
        Filter filter = new Filter.Builder().text(words).build();
        List<Hit> hits = new ArrayList<>();
        if (!asked.terms().isEmpty()) {
            for (Table<?> table : List.of(Tables.ARTICLES, Tables.EVENTS, Tables.STATEMENTS, Tables.ACTORS)) {
                all(table, filter).forEach(row -> hits.add(Searching.hit(Objects.requireNonNull(row), asked)));
            }
        }
        return new Page<>(hits, null, hits.size());
    }

    @Override
    public Record record() {
        return record;
    }

    private static <E> Map<String, Integer> count(List<E> rows, Function<E, Stream<String>> values) {
        Map<String, Integer> counts =
                rows.stream().flatMap(values).collect(Collectors.toMap(v -> v, v -> 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String write(Object row) {
        try {
            return RecordJson.mapper().writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new StoreException("a row cannot be written", e);
        }
    }

    private static <R> Comparator<R> order(Table<R> table, Paging.Order order) {
        Comparator<R> byId = Comparator.comparing(table.id());
        Comparator<LocalDate> days =
                order == Paging.Order.EARLIEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return switch (order) {
            case ID -> byId;
            case LATEST, EARLIEST ->
                Comparator.<R, @Nullable LocalDate>comparing(ModelEdition::day, Comparator.nullsLast(days))
                        .thenComparing(byId);
            case ORIGINS ->
                Comparator.<R>comparingInt(
                                r -> r instanceof Event e ? -e.origins().size() : 0)
                        .thenComparing(byId);
        };
    }

    private static @Nullable LocalDate day(Object row) {
        return switch (row) {
            case Event e -> e.time() == null ? null : e.time().from();
            case Mention m -> m.time() == null ? null : m.time().from();
            case Article a -> a.publishedOn();
            case Statement s -> s.saidOn();
            case Story s -> s.from();
            default -> null;
        };
    }

    private Set<Finding.State> states(String event) {
        Set<Finding.State> states = new TreeSet<>();
        for (Finding f : record.findings()) {
            if (f.events().contains(event)) {
                states.add(f.state());
            }
        }
        return states;
    }

    private boolean fits(Object row, Filter f) {
        return switch (row) {
            case Event e ->
                in(f.types(), e.type())
                        && in(f.statuses(), e.status())
                        && parties(f, e.actors(), e.recipients(), e.reciprocal())
                        && within(f, e.place())
                        && overlaps(f, e.time())
                        && words(f, e.headline(), "")
                        && e.origins().size() >= f.origins()
                        && holds(f.article(), e.articles())
                        && (f.event() == null || e.id().equals(f.event()))
                        && (f.site() == null || f.site().equals(Filter.Site.of(e.place())))
                        && (f.story() == null || inStory(f.story(), e.id()))
                        && (f.states().isEmpty() || states(e.id()).stream().anyMatch(f.states()::contains));
            case Mention m ->
                in(f.types(), m.type())
                        && in(f.statuses(), m.status())
                        && parties(f, ids(m.actors()), ids(m.recipients()), m.reciprocal())
                        && within(f, m.place())
                        && overlaps(f, m.time())
                        && words(f, "", m.sentence().quote())
                        && is(f.article(), m.article())
                        && is(f.event(), m.event());
            case Article a ->
                is(f.article(), a.id())
                        && is(f.outlet(), a.outlet())
                        && words(f, a.title() == null ? "" : a.title(), a.text())
                        && day(f, a.publishedOn())
                        && (f.event() == null || tells(a.id(), f.event()))
                        && (f.story() == null
                                || row(Tables.STORIES, f.story())
                                        .map(s -> s.articles().contains(a.id()))
                                        .orElse(false));
            case Actor a -> words(f, a.name(), String.join(" ", a.aliases())) && is(f.country(), a.country());
            case Rendering r ->
                is(f.article(), r.article()) && is(f.statement(), r.statement()) && is(f.actor(), r.speaker());
            case Statement s ->
                is(f.actor(), s.speaker())
                        && words(f, "", s.content())
                        && holds(f.event(), s.events())
                        && (f.article() == null
                                || rows(Tables.RENDERINGS, s.renderings()).stream()
                                        .anyMatch(r -> r.article().equals(f.article())))
                        && day(f, s.saidOn());
            case Detail d ->
                is(f.article(), d.article())
                        && holds(f.event(), d.events())
                        && is(f.attribute(), d.attribute())
                        && is(f.actor(), d.claimant());
            case Finding x ->
                in(f.states(), x.state())
                        && is(f.attribute(), x.attribute())
                        && holds(f.event(), x.events())
                        && (f.article() == null
                                || x.versions().stream()
                                        .anyMatch(v -> v.articles().contains(f.article())));
            case Story s ->
                words(f, s.headline() == null ? "" : s.headline(), "")
                        && span(f, s.from(), s.to())
                        && holds(f.article(), s.articles())
                        && holds(f.event(), s.events());
            case Relation r ->
                (f.actor() == null || f.actor().equals(r.a()) || f.actor().equals(r.b()))
                        && (f.other() == null
                                || f.other().equals(r.a())
                                || f.other().equals(r.b()))
                        && holds(f.event(), Shapes.events(r));
            case Origin o -> holds(f.article(), o.articles());
            default -> true;
        };
    }

    private boolean tells(String article, String event) {
        return row(Tables.EVENTS, event)
                .map(e -> e.articles().contains(article))
                .orElse(false);
    }

    private boolean inStory(String story, String event) {
        return row(Tables.STORIES, story).map(s -> s.events().contains(event)).orElse(false);
    }

    private static List<String> ids(List<Participant> participants) {
        return participants.stream()
                .map(Participant::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static <T> boolean in(Set<T> any, T value) {
        return any.isEmpty() || any.contains(value);
    }

    private static boolean is(@Nullable String asked, @Nullable String value) {
        return asked == null || asked.equals(value);
    }

    private static boolean holds(@Nullable String asked, List<String> values) {
        return asked == null || values.contains(asked);
    }

    private static boolean words(Filter f, String title, String text) {
        return f.text() == null || AskedWords.of(f.text()).fit(title, text);
    }

    private static boolean day(Filter f, @Nullable LocalDate day) {
        if (f.undated() && day != null) {
            return false;
        }
        if (f.from() == null && f.to() == null) {
            return true;
        }
        return day != null && (f.from() == null || !day.isBefore(f.from())) && (f.to() == null || !day.isAfter(f.to()));
    }

    private static boolean span(Filter f, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (f.undated() && from != null) {
            return false;
        }
        if (f.from() == null && f.to() == null) {
            return true;
        }
        return from != null
                && (f.from() == null || !(to == null ? from : to).isBefore(f.from()))
                && (f.to() == null || !from.isAfter(f.to()));
    }

    private static boolean overlaps(Filter f, @Nullable Time time) {
        if (f.undated() && time != null && time.from() != null) {
            return false;
        }
        if (f.from() == null && f.to() == null) {
            return true;
        }
        if (time == null || time.from() == null) {
            return false;
        }
        LocalDate last = time.to() == null ? time.from() : time.to();
        return (f.from() == null || !last.isBefore(f.from()))
                && (f.to() == null || !time.from().isAfter(f.to()));
    }

    private static boolean within(Filter f, @Nullable Place place) {
        if (f.country() != null && (place == null || !f.country().equals(place.country()))) {
            return false;
        }
        Filter.Box box = f.box();
        if (box == null) {
            return true;
        }
        if (place == null || place.lat() == null || place.lon() == null) {
            return false;
        }
        boolean across = box.west() <= box.east()
                ? place.lon() >= box.west() && place.lon() <= box.east()
                : place.lon() >= box.west() || place.lon() <= box.east();
        return across && place.lat() >= box.south() && place.lat() <= box.north();
    }

    private static boolean parties(Filter f, List<String> actors, List<String> recipients, boolean reciprocal) {
        String one = f.actor();
        String two = f.other();
        if (one == null) {
            return true;
        }
        if (two == null) {
            return actors.contains(one) || recipients.contains(one);
        }
        return (actors.contains(one) && recipients.contains(two))
                || (actors.contains(two) && recipients.contains(one))
                || (reciprocal && actors.contains(one) && actors.contains(two));
    }
}
