package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.finding.Finding;
import org.recount.store.Filter;
import org.recount.store.Store;

class WarmthTest {
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    @Test
    void itAsksEveryViewOfTheExampleAndEndsByItself(@TempDir Path folder) throws Exception {
        try (Store store = example(folder)) {
            Warmth warmth = new Warmth(store, log::add);
            warmth.begin();
            assertThat(warmth.asking()).isTrue();
            assertThat(endsWithin(warmth, Duration.ofSeconds(25))).isTrue();
            assertThat(warmth.asked()).isGreaterThan(40);
            assertThat(log).isEmpty();
        }
    }

    @Test
    void everyValueThatAReaderMayTickIsAskedForByItself() {
        Map<String, Map<String, Integer>> facets = Map.of(
                "type", Map.of("ASSAULT", 3),
                "status", Map.of("happened", 3),
                "state", Map.of("one_origin", 2),
                "country", Map.of("NOR", 3),
                "month", Map.of("2026-02", 3));
        assertThat(Warmth.values(facets))
                .containsExactlyInAnyOrder(
                        new Filter.Builder().types(Set.of(EventType.ASSAULT)).build(),
                        new Filter.Builder().statuses(Set.of(Status.HAPPENED)).build(),
                        new Filter.Builder()
                                .states(Set.of(Finding.State.ONE_ORIGIN))
                                .build(),
                        new Filter.Builder().country("NOR").build(),
                        new Filter.Builder().origins(2).build(),
                        new Filter.Builder().origins(3).build(),
                        new Filter.Builder().origins(5).build(),
                        new Filter.Builder().origins(10).build());
    }

    @Test
    void itWaitsWhileSomebodyAsks(@TempDir Path folder) throws Exception {
        try (Store store = example(folder)) {
            Warmth warmth = new Warmth(store, log::add);
            warmth.giveWay();
            warmth.begin();
            for (int i = 0; i < 40; i++) {
                Thread.sleep(25);
                warmth.giveWay();
            }
            assertThat(warmth.asked()).isZero();
            warmth.end();
        }
    }

    @Test
    void itEndsWithTheDeskAndSaysNothing(@TempDir Path folder) throws Exception {
        Store store = example(folder);
        Desk desk = Desk.open(store, new DeskOptions("127.0.0.1", 0, null, folder.toString(), "A. Reader", log::add));
        desk.warm();
        Thread.sleep(200);
        desk.close();
        store.close();
        assertThat(log).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().equals("warmth") && t.isAlive());
    }

    @Test
    void aStoreWithoutARecordIsNotAsked(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder.resolve("none.db").toString())) {
            Warmth warmth = new Warmth(store, log::add);
            warmth.begin();
            assertThat(endsWithin(warmth, Duration.ofSeconds(5))).isTrue();
            assertThat(warmth.asked()).isZero();
            assertThat(log).isEmpty();
        }
    }

    private static Store example(Path folder) {
        Store store = Store.open(folder.resolve("desk.db").toString());
        store.save(RunningDesk.RECORD, "the example", Instant.parse("2026-02-01T10:00:00Z"));
        return store;
    }

    private static boolean endsWithin(Warmth warmth, Duration most) throws InterruptedException {
        Instant end = Instant.now().plus(most);
        while (warmth.asking() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        return !warmth.asking();
    }
}
