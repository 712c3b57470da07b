package org.recount.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.Record;
import org.recount.record.Tables;

/** Measures a store with a generated record: {@code Bench [sqlite|postgresql|ADDRESS [EVENTS]]}. Times in milliseconds, tab-separated. */
final class Bench {
    private static final int TIMES = 15;

    private Bench() {}

    private interface Work {
        Object run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempDirectory("recount-bench").resolve("desk.db");
        String named = args.length > 0 ? args[0] : "sqlite";
        String address = switch (named) {
            case "sqlite" -> file.toString();
            case "postgresql" -> Databases.postgres();
            default -> named;
        };
        int events = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        Record record = GeneratedRecord.of(events, 1);
        System.out.println("events\t" + record.events().size() + "\ndetails\t"
                + record.details().size() + "\narticles\t" + record.articles().size() + "\nmentions\t"
                + record.mentions().size() + "\nfindings\t" + record.findings().size());
        try (Store store = Store.open(address)) {
            once("save", () -> store.save(record, "first", Instant.EPOCH));
            once("save again, nothing new", () -> store.save(record, "again", Instant.EPOCH));
            Record less = without(record, 100);
            once("save with 100 events gone", () -> store.save(less, "100 gone", Instant.EPOCH));
            once("save with 100 events back", () -> store.save(record, "100 back", Instant.EPOCH));
        }
        if (Files.exists(file)) {
            System.out.println("bytes in the file\t" + Files.size(file));
        }
        once("open", () -> {
            Store.open(address).close();
            return "";
        });
        try (Store store = Store.open(address)) {
            measure(store, record);
            once("the whole record", () -> store.present().record());
        }
    }

    private static Record without(Record r, int events) {
        return new Record(
                r.articles(),
                r.origins(),
                r.actors(),
                r.renderings(),
                r.statements(),
                r.mentions(),
                r.events().subList(events, r.events().size()),
                r.stories(),
                r.details(),
                r.findings(),
                r.relations(),
                r.decisions(),
                r.problems());
    }

    private static void measure(Store store, Record record) {
        Event event = record.events().get(record.events().size() / 2);
        Article article = record.articles().get(record.articles().size() / 2);
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("none", Filter.NONE);
        filters.put(
                "type", new Filter.Builder().types(Set.of(EventType.ASSAULT)).build());
        filters.put(
                "status", new Filter.Builder().statuses(Set.of(Status.HAPPENED)).build());
        filters.put(
                "actor", new Filter.Builder().actor(event.actors().getFirst()).build());
        filters.put(
                "pair",
                new Filter.Builder()
                        .actor(record.relations().getFirst().a())
                        .other(record.relations().getFirst().b())
                        .build());
        filters.put(
                "box", new Filter.Builder().box(new Filter.Box(-12, 20, 45, 70)).build());
        filters.put(
                "time",
                new Filter.Builder()
                        .from(LocalDate.of(2023, 5, 1))
                        .to(LocalDate.of(2023, 8, 1))
                        .build());
        filters.put(
                "state",
                new Filter.Builder().states(Set.of(Finding.State.DISPUTED)).build());
        filters.put(
                "unattributed",
                new Filter.Builder().states(Set.of(Finding.State.UNATTRIBUTED)).build());
        filters.put("origins", new Filter.Builder().origins(2).build());
        filters.put("country", new Filter.Builder().country("KEN").build());
        filters.put("words", new Filter.Builder().text("army shelled").build());
        filters.put("article", Filter.ofArticle(article.id()));
        filters.put(
                "story",
                new Filter.Builder().story(record.stories().getFirst().id()).build());
        filters.put(
                "all at once",
                new Filter.Builder()
                        .types(Set.of(EventType.ASSAULT, EventType.COERCE))
                        .states(Set.of(Finding.State.DISPUTED))
                        .from(LocalDate.of(2023, 5, 1))
                        .statuses(Set.of(Status.HAPPENED))
                        .text("near")
                        .build());
        // Counts that are known already are forgotten first.
        filters.forEach((name, filter) -> times(
                "events, " + name,
                () -> fresh(store).page(Tables.EVENTS, filter, new Paging(50, null, Paging.Order.LATEST))));
        filters.forEach(
                (name, filter) -> times("facets, " + name, () -> fresh(store).facets(filter)));
        Edition present = store.present();
        String deep = deep(present);
        times(
                "events, page 100",
                () -> present.page(Tables.EVENTS, Filter.NONE, new Paging(50, deep, Paging.Order.LATEST)));
        times("findings of an event", () -> present.all(Tables.FINDINGS, Filter.ofEvent(event.id())));
        times("mentions of an article", () -> present.all(Tables.MENTIONS, Filter.ofArticle(article.id())));
        times(
                "findings, disputed",
                () -> fresh(store)
                        .page(
                                Tables.FINDINGS,
                                new Filter.Builder()
                                        .states(Set.of(Finding.State.DISPUTED))
                                        .build(),
                                Paging.first(50)));
        times(
                "articles, words",
                () -> fresh(store)
                        .page(
                                Tables.ARTICLES,
                                new Filter.Builder().text("flour blankets").build(),
                                new Paging(50, null, Paging.Order.LATEST)));
        for (String words : new String[] {"convoy", "\"flour and blankets\"", "Kalvik truce", "shell*", "the"}) {
            times("search, " + words, () -> fresh(store).search(words, Paging.first(20)));
        }
        times("changes", () -> store.changes(2, 3, null, Paging.first(50)));
        times("a row", () -> present.row(Tables.EVENTS, event.id()));
    }

    private static Edition fresh(Store store) {
        if (store instanceof SqlStore sql) {
            sql.forget();
        }
        return store.present();
    }

    private static String deep(Edition edition) {
        @Nullable String cursor = null;
        for (int i = 0; i < 99; i++) {
            String next = edition.page(Tables.EVENTS, Filter.NONE, new Paging(50, cursor, Paging.Order.LATEST))
                    .next();
            if (next == null) {
                break;
            }
            cursor = next;
        }
        return String.valueOf(cursor);
    }

    private static void once(String what, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        print(what, (System.nanoTime() - start) / 1e6, "");
    }

    private static void times(String what, Work work) {
        double[] times = new double[TIMES];
        Object answer = "";
        try {
            work.run();
            work.run();
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                answer = work.run();
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(times);
        String rows = answer instanceof Page<?> p ? "\tof " + p.total() : "";
        print(what, times[TIMES / 2], String.format(Locale.ROOT, "\tworst %.1f%s", times[TIMES - 1], rows));
    }

    private static void print(String what, double ms, String more) {
        System.out.println(String.format(Locale.ROOT, "%s\t%.1f%s", what, ms, more));
    }
}
