package org.recount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.article.FileProblem;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.record.Record;
import org.recount.record.Tables;

/** Versions, their changes, and what a store refuses. */
class SqlStoreTest {
    private static final Instant THEN = Instant.parse("2024-05-01T10:00:00Z");
    private static final Record ONE = GeneratedRecord.of(20, 1);

    private static Record with(Record r, List<Event> events) {
        return new Record(
                r.articles(),
                r.origins(),
                r.actors(),
                r.renderings(),
                r.statements(),
                r.mentions(),
                events,
                r.stories(),
                r.details(),
                r.findings(),
                r.relations(),
                r.decisions(),
                r.problems());
    }

    private static Event named(Event e, String id, String headline, List<String> origins) {
        return new Event(
                id,
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.goldstein(),
                e.score(),
                e.quad(),
                e.reciprocal(),
                e.actors(),
                e.recipients(),
                e.place(),
                e.time(),
                e.status(),
                e.articles(),
                origins,
                e.mentions(),
                headline,
                e.whyMerged());
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void theSameRecordMakesNoNewVersion(String address) {
        try (Store store = Store.open(address)) {
            assertThatThrownBy(store::present)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("nothing has been saved yet");

            Snapshot first = store.save(ONE, "read reports/", THEN);
            Snapshot again = store.save(ONE, "read them again", THEN.plusSeconds(60));

            assertThat(again).isEqualTo(first);
            assertThat(store.snapshots()).containsExactly(first);
            assertThat(first.version()).isEqualTo(1);
            assertThat(first.at()).isEqualTo(THEN);
            assertThat(first.why()).isEqualTo("read reports/");
            assertThat(first.counts())
                    .containsEntry("events", ONE.events().size())
                    .hasSize(12);
            assertThat(first.sha256()).matches("[0-9a-f]{64}");
        }
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void aRecordThatComesBackHasItsOldHash(String address) {
        try (Store store = Store.open(address)) {
            Snapshot first = store.save(ONE, "", THEN);
            Snapshot second = store.save(with(ONE, ONE.events().subList(1, 5)), "", THEN);
            Snapshot third = store.save(ONE, "", THEN);

            assertThat(third.sha256()).isEqualTo(first.sha256()).isNotEqualTo(second.sha256());
            assertThat(third.version()).isEqualTo(3);
            assertThat(store.changes(1, 3, null, Paging.first(10)).items()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void aCitedVersionStaysAsItWas(String address) {
        Record other = GeneratedRecord.of(30, 2);
        try (Store store = Store.open(address)) {
            store.save(ONE, "", THEN);
            Edition cited = store.present();
            store.save(other, "", THEN);

            assertThat(cited.record()).isEqualTo(ONE);
            assertThat(store.edition(1).record()).isEqualTo(ONE);
            assertThat(store.present().record()).isEqualTo(other);
            assertThatThrownBy(() -> store.edition(3))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("there is no version 3");
        }
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void aNewProblemAloneIsANewVersion(String address) {
        Record doubted = new Record(
                ONE.articles(),
                ONE.origins(),
                ONE.actors(),
                ONE.renderings(),
                ONE.statements(),
                ONE.mentions(),
                ONE.events(),
                ONE.stories(),
                ONE.details(),
                ONE.findings(),
                ONE.relations(),
                ONE.decisions(),
                List.of(new FileProblem("a.txt", 3L, "invalid_utf8", "Bytes that are no text.")));
        try (Store store = Store.open(address)) {
            store.save(ONE, "", THEN);
            assertThat(store.save(doubted, "", THEN).version()).isEqualTo(2);
            assertThat(store.present().record().problems()).isEqualTo(doubted.problems());
        }
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void changesAreListedValueByValue(String address) {
        Event changed = ONE.events().get(3);
        Event gone = ONE.events().get(7);
        Event fresh = named(gone, "00000000000000aa", gone.headline(), gone.origins());
        List<Event> events = new ArrayList<>(ONE.events());
        events.set(3, named(changed, changed.id(), "A new headline", List.of("0123456789abcdef")));
        events.set(7, fresh);
        List<Mention> mentions = ONE.mentions().stream()
                .map(m -> gone.id().equals(m.event()) ? m.withEvent(fresh.id()) : m)
                .toList();
        Record two = new Record(
                ONE.articles(),
                ONE.origins(),
                ONE.actors(),
                ONE.renderings(),
                ONE.statements(),
                mentions,
                events,
                ONE.stories(),
                ONE.details(),
                ONE.findings(),
                ONE.relations(),
                ONE.decisions(),
                ONE.problems());
        try (Store store = Store.open(address)) {
            store.save(ONE, "", THEN);
            store.save(two, "", THEN);

            List<Change> all = walk(store, 1, 2, null);

            List<Change.Value> values = new ArrayList<>();
            for (int i = 0; i < changed.origins().size(); i++) {
                values.add(new Change.Value(
                        "origins[" + i + "]", '"' + changed.origins().get(i) + '"', null));
            }
            values.add(new Change.Value("origins[0]", null, "\"0123456789abcdef\""));
            values.add(new Change.Value("headline", '"' + changed.headline() + '"', "\"A new headline\""));
            assertThat(all)
                    .filteredOn(c -> c.table().equals("events"))
                    .containsExactlyInAnyOrder(
                            new Change("events", fresh.id(), Change.Kind.NEW, List.of(), fresh.articles(), 2, null),
                            new Change(
                                    "events", changed.id(), Change.Kind.CHANGED, values, changed.articles(), 2, null),
                            new Change(
                                    "events", gone.id(), Change.Kind.GONE, List.of(), gone.articles(), 2, fresh.id()));
            assertThat(all)
                    .filteredOn(c -> c.table().equals("mentions"))
                    .hasSize(gone.mentions().size())
                    .allSatisfy(c -> assertThat(c.values())
                            .containsExactly(new Change.Value("event", '"' + gone.id() + '"', '"' + fresh.id() + '"')));
            for (Change.Kind kind : Change.Kind.values()) {
                assertThat(walk(store, 1, 2, kind))
                        .isNotEmpty()
                        .isEqualTo(all.stream().filter(c -> c.kind() == kind).toList());
            }
            assertThatThrownBy(() -> store.changes(2, 1, null, Paging.first(5)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.changes(1, 9, null, Paging.first(5))).isInstanceOf(StoreException.class);
        }
    }

    private static List<Change> walk(Store store, int from, int to, Change.@Nullable Kind kind) {
        List<Change> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Change> page = store.changes(from, to, kind, new Paging(2, cursor, Paging.Order.ID));
            all.addAll(page.items());
            cursor = page.next();
            if (cursor == null) {
                assertThat(page.total()).isEqualTo(all.size());
            }
        } while (cursor != null);
        return all;
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void readersGoOnWhileOneWrites(String address) throws Exception {
        Record two = GeneratedRecord.of(60, 2);
        try (Store store = Store.open(address);
                ExecutorService readers = Executors.newFixedThreadPool(4)) {
            store.save(ONE, "", THEN);
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                seen.add(readers.submit(() -> {
                    int asked = 0;
                    while (store.snapshots().size() < 2) {
                        Edition edition = store.present();
                        int events = edition.all(Tables.EVENTS, Filter.NONE).size();
                        assertThat(events).isEqualTo(edition.snapshot().counts().get("events"));
                        asked++;
                    }
                    return asked;
                }));
            }
            store.save(two, "", THEN);
            for (Future<Integer> reader : seen) {
                assertThat(reader.get()).isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.recount.store.Databases#both")
    void aFailedSaveLeavesTheVersionBefore(String address) {
        List<Event> twice = new ArrayList<>(ONE.events());
        twice.add(named(ONE.events().getFirst(), ONE.events().getFirst().id(), "The same id again", List.of()));
        try (Store store = Store.open(address)) {
            store.save(ONE, "", THEN);
            assertThatThrownBy(() -> store.save(with(ONE, twice), "", THEN)).isInstanceOf(StoreException.class);
            assertThat(store.snapshots()).hasSize(1);
            assertThat(store.present().record()).isEqualTo(ONE);
            assertThat(store.save(with(ONE, List.of()), "", THEN).version()).isEqualTo(2);
        }
    }

    @Test
    void aStoreOfALaterRecountIsRefused(@TempDir Path folder) throws Exception {
        String file = folder.resolve("desk.db").toString();
        Store.open(file).close();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            new Query("update schema_history set version = '99' where version = '3'").run(c);
        }
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a later Recount made this store")
                .hasMessageContaining("99");
    }

    @Test
    void whatIsNoStoreIsRefused(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> Store.open(folder.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Store.open("jdbc:other:x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql:");
        Path text = Files.writeString(
                folder.resolve("letter.txt"), "Dear desk, this file is no database at all. ".repeat(40));
        assertThatThrownBy(() -> Store.open(text.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("letter.txt");
        assertThat(Files.readString(text)).startsWith("Dear desk");
    }

    @Test
    void anOpenedStoreHasWhatWasSaved(@TempDir Path folder) {
        String file = folder.resolve("new folder/desk.db").toString();
        try (Store store = Store.open(file)) {
            store.save(ONE, "", THEN);
        }
        try (Store store = Store.open(file)) {
            assertThat(store.present().record()).isEqualTo(ONE);
        }
    }

    @Test
    void theNewestSchemaIsTheLastMigration() throws Exception {
        String url = Databases.postgres();
        Store.open(url).close();
        try (Connection c = DriverManager.getConnection(url)) {
            assertThat(new Query("select max(cast(version as integer)) from schema_history").number(c))
                    .isEqualTo(Schema.NEWEST);
        }
    }

    @Test
    void aNewStoreIsOneThatFlywayKnows(@TempDir Path folder) throws Exception {
        Path fresh = folder.resolve("fresh.db");
        Store.open(fresh.toString()).close();
        Path flywayed = folder.resolve("flyway.db");
        flyway(flywayed).migrate();

        flyway(fresh).validate();
        assertThat(flyway(fresh).migrate().migrationsExecuted).isZero();
        assertThat(tables(fresh)).isEqualTo(tables(flywayed)).hasSizeGreaterThan(60);
    }

    @Test
    void anEmptyStoreHasItsIndexesAgainOnceRowsAreThere(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("desk.db");
        try (Store store = Store.open(file.toString())) {
            List<String> before = tables(file);
            store.save(ONE, "", THEN);
            assertThat(tables(file)).isEqualTo(before);
        }
    }

    @Test
    void aStoreOfBeforeGetsItsPlacesAndStates(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("desk.db");
        try (Store store = Store.open(file.toString())) {
            store.save(ONE, "", THEN);
            store.save(with(ONE, ONE.events().subList(1, 5)), "", THEN);
        }
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String sql : List.of(
                    "delete from schema_history where installed_rank > 3",
                    "drop index finding_events_state",
                    "drop index finding_events_event",
                    "alter table finding_events drop column state",
                    "alter table finding_events drop column since",
                    "alter table finding_events drop column until",
                    "create index finding_events_event on finding_events (event, row_key)",
                    "alter table events drop column place",
                    "alter table events drop column admin1",
                    "alter table events drop column wide")) {
                new Query(sql).run(c);
            }
        }
        try (Store store = Store.open(file.toString())) {
            Edition model = new ModelEdition(store.snapshots().getFirst(), ONE);
            assertThat(store.edition(1).places(Filter.NONE)).isEqualTo(model.places(Filter.NONE));
            assertThat(store.edition(1).days(Filter.NONE)).isEqualTo(model.days(Filter.NONE));
            assertThat(store.edition(1).facets(Filter.NONE)).isEqualTo(model.facets(Filter.NONE));
            assertThat(store.present().places(Filter.NONE).stream()
                            .mapToInt(PlaceCount::events)
                            .sum())
                    .isEqualTo(4);
        }
    }

    private static Flyway flyway(Path file) {
        return Flyway.configure(Schema.class.getClassLoader())
                .loggers("slf4j")
                .table("schema_history")
                .locations(
                        "classpath:org/recount/store/migration/common", "classpath:org/recount/store/migration/sqlite")
                .placeholders(Map.of("name", "text"))
                .dataSource("jdbc:sqlite:" + file, null, null)
                .load();
    }

    /** What the file's tables and indexes are called and made of, but for blanks and the case of letters. */
    private static List<String> tables(Path file) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return new Query("select name || ' ' || coalesce(sql, '') from sqlite_master order by name")
                    .list(c, row -> row.getString(1).toLowerCase(Locale.ROOT).replaceAll("[\\s\"]+|if not exists", ""));
        }
    }
}
