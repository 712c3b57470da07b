package org.recount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.Record;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;

/** SQLite, PostgreSQL and the model in memory answer every question alike. */
class SameAnswersTest {
    private static final Record RECORD = GeneratedRecord.of(150, 7);
    private static final List<Store> STORES = new ArrayList<>();
    private static final List<Edition> EDITIONS = new ArrayList<>();
    private static Edition model = new ModelEdition(new Snapshot(1, Instant.EPOCH, "", Map.of(), ""), RECORD);

    @BeforeAll
    static void save() {
        Databases.both().forEach(address -> {
            Store store = Store.open(address);
            STORES.add(store);
            store.save(GeneratedRecord.of(120, 8), "another record first", Instant.EPOCH);
            store.save(RECORD, "the record", Instant.EPOCH);
            store.save(GeneratedRecord.of(30, 9), "and one after", Instant.EPOCH);
            EDITIONS.add(store.edition(2));
        });
    }

    @AfterAll
    static void close() {
        STORES.forEach(Store::close);
    }

    @Test
    void aWholeVersionComesBack() {
        EDITIONS.forEach(e -> assertThat(e.record()).isEqualTo(RECORD));
    }

    @Test
    void everyTableAnswersEveryPartAlone() {
        for (Consumer<Filter.Builder> part : parts(new Random(1))) {
            Filter.Builder builder = new Filter.Builder();
            part.accept(builder);
            for (Table<?> table : Tables.ALL) {
                same(table, builder.build());
            }
        }
    }

    @Test
    void partsCombine() {
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            List<Consumer<Filter.Builder>> parts = parts(random);
            Filter.Builder builder = new Filter.Builder();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                parts.get(random.nextInt(parts.size())).accept(builder);
            }
            same(
                    random.nextBoolean() ? Tables.EVENTS : Tables.ALL.get(random.nextInt(Tables.ALL.size())),
                    builder.build());
        }
    }

    /** What the model finds, in every order and on pages of any size; or a refusal, which both databases share. */
    private static void same(Table<?> table, Filter filter) {
        for (Paging.Order order : Paging.Order.values()) {
            List<@Nullable List<String>> answers =
                    EDITIONS.stream().map(e -> walk(e, table, filter, order)).toList();
            String what = table.name() + " by " + order + ", " + filter;
            assertThat(answers.get(1)).as(what + ": PostgreSQL like SQLite").isEqualTo(answers.get(0));
            if (answers.getFirst() != null) {
                List<String> expected = model.jsonPage(table, filter, new Paging(Paging.MOST, null, order))
                        .items();
                assertThat(answers.getFirst()).as(what).hasSizeGreaterThanOrEqualTo(Math.min(500, expected.size()));
                assertThat(answers.getFirst().subList(0, expected.size()))
                        .as(what)
                        .isEqualTo(expected);
            }
        }
    }

    private static @Nullable List<String> walk(Edition edition, Table<?> table, Filter filter, Paging.Order order) {
        List<String> rows = new ArrayList<>();
        String cursor = null;
        try {
            do {
                Page<String> page =
                        edition.jsonPage(table, filter, new Paging(cursor == null ? 7 : 200, cursor, order));
                rows.addAll(page.items());
                cursor = page.next();
                if (cursor == null) {
                    assertThat(page.total()).isEqualTo(rows.size());
                }
            } while (cursor != null);
            return rows;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith(table.name());
            return null;
        }
    }

    private static List<Consumer<Filter.Builder>> parts(Random random) {
        Event event = RECORD.events().get(random.nextInt(RECORD.events().size()));
        String actor = event.actors().getFirst();
        String other = event.recipients().isEmpty()
                ? event.actors().getLast()
                : event.recipients().getFirst();
        String word = List.of(
                        "shelled",
                        "army nordavia",
                        "\"troops towards\"",
                        "cafe",
                        "shel*",
                        "the",
                        "\"army of\" near",
                        "össa*",
                        "  ",
                        "(not")
                .get(random.nextInt(10));
        Finding.State state = List.of(Finding.State.values()).get(random.nextInt(6));
        double west = random.nextInt(360) - 180.0;
        double east = random.nextInt(360) - 180.0;
        LocalDate from = LocalDate.of(2023, 3, 1).plusDays(random.nextInt(300));
        return List.of(
                b -> b.text(word),
                b -> b.types(EnumSet.of(event.type(), EventType.ACCUSE)),
                b -> b.actor(actor),
                b -> b.actor(actor).other(other),
                b -> b.actor(other).other(actor),
                b -> b.box(new Filter.Box(west, -60, east, 60)),
                b -> b.from(from),
                b -> b.to(from),
                b -> b.from(from).to(from.plusDays(60)),
                b -> b.statuses(EnumSet.of(Status.HAPPENED, event.status())),
                b -> b.states(Set.of(state)),
                b -> b.origins(2),
                b -> b.article(event.articles().getFirst()),
                b -> b.event(event.id()),
                b -> b.story(RECORD.stories()
                        .get(random.nextInt(RECORD.stories().size()))
                        .id()),
                b -> b.statement(RECORD.statements()
                        .get(random.nextInt(RECORD.statements().size()))
                        .id()),
                b -> b.attribute("killed"),
                b -> b.outlet(RECORD.articles()
                        .get(random.nextInt(RECORD.articles().size()))
                        .outlet()),
                b -> b.country(event.place() == null ? "NOR" : event.place().country()),
                b -> b.undated(true),
                b -> b.site(random.nextInt(4) == 0 ? Filter.Site.NOWHERE : Filter.Site.of(event.place())));
    }

    @Test
    void facetsCount() {
        for (Consumer<Filter.Builder> part : parts(new Random(2))) {
            Filter.Builder builder = new Filter.Builder();
            part.accept(builder);
            Filter filter = builder.build();
            if (filter.statement() == null && filter.attribute() == null && filter.outlet() == null) {
                Map<String, Map<String, Integer>> expected = model.facets(filter);
                EDITIONS.forEach(e -> {
                    Map<String, Map<String, Integer>> facets = e.facets(filter);
                    assertThat(facets).as(filter.toString()).isEqualTo(expected);
                    assertThat(facets).asString().as("the order").isEqualTo(expected.toString());
                });
            }
        }
    }

    @Test
    void daysAndPlacesCount() {
        for (Consumer<Filter.Builder> part : parts(new Random(3))) {
            Filter.Builder builder = new Filter.Builder();
            part.accept(builder);
            Filter filter = builder.build();
            String what = filter.toString();
            if (filter.statement() == null && filter.attribute() == null && filter.outlet() == null) {
                List<DayCount> days = model.days(filter);
                List<PlaceCount> places = model.places(filter);
                EDITIONS.forEach(e -> {
                    assertThat(e.days(filter)).as(what).isEqualTo(days);
                    assertThat(e.places(filter)).as(what).isEqualTo(places);
                });
            }
        }
        assertThat(model.days(Filter.NONE)).hasSizeGreaterThan(40).anyMatch(d -> d.disputed() > 0);
        assertThat(model.places(Filter.NONE)).anyMatch(p -> p.events() > 1);
    }

    @Test
    void findingsCountByEventAndState() {
        List<String> ids = RECORD.events().stream().map(Event::id).toList();
        EDITIONS.forEach(e -> {
            assertThat(e.states(ids)).isEqualTo(model.states(ids)).hasSizeGreaterThan(100);
            assertThat(e.states(ids.subList(3, 4))).isEqualTo(model.states(ids.subList(3, 4)));
            assertThat(e.states(List.of())).isEmpty();
        });
    }

    @Test
    void articlesCountByTheDayOfTheirPublication() {
        Filter spring = new Filter.Builder().to(LocalDate.of(2023, 6, 1)).build();
        EDITIONS.forEach(e -> {
            assertThat(e.published(Filter.NONE)).isEqualTo(model.published(Filter.NONE));
            assertThat(e.published(spring)).isEqualTo(model.published(spring));
        });
        assertThat(model.published(spring)).isNotEmpty();
    }

    @Test
    void searchFindsWhatHoldsTheWords() {
        for (String words : List.of(
                "shelled",
                "convoy flour",
                "\"flour and blankets\"",
                "cafe",
                "TORVIK",
                "Öss*",
                "no-such-word",
                "\"",
                "a OR (b",
                "")) {
            List<Hit> expected = model.search(words, Paging.first(500)).items();
            EDITIONS.forEach(e -> {
                List<Hit> hits = new ArrayList<>();
                String cursor = null;
                do {
                    Page<Hit> page = e.search(words, new Paging(100, cursor, Paging.Order.ID));
                    hits.addAll(page.items());
                    assertThat(page.total()).isEqualTo(expected.size());
                    cursor = page.next();
                } while (cursor != null);
                assertThat(hits).as(words).hasSameSizeAs(expected);
                assertThat(new HashSet<>(hits)).as(words).isEqualTo(new HashSet<>(expected));
            });
        }
    }

    @Test
    void aWordInAHeadlineWeighsMore() {
        EDITIONS.forEach(e -> assertThat(e.search("shelled", Paging.first(5)).items())
                .allSatisfy(h -> assertThat(h.title()).contains("shelled")));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        EDITIONS.forEach(e -> {
            String cursor = e.page(Tables.EVENTS, Filter.NONE, Paging.first(3)).next();
            assertThatThrownBy(() -> e.page(Tables.EVENTS, Filter.NONE, new Paging(3, cursor, Paging.Order.LATEST)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("order");
            assertThatThrownBy(() -> e.page(Tables.EVENTS, Filter.NONE, new Paging(3, "7", Paging.Order.ID)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void rowsComeInTheOrderAskedFor() {
        List<String> ids = List.of(
                RECORD.events().get(5).id(), "nobody", RECORD.events().get(2).id());
        EDITIONS.forEach(e -> assertThat(e.rows(Tables.EVENTS, ids))
                .containsExactly(RECORD.events().get(5), RECORD.events().get(2)));
    }
}
