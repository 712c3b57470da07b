package org.recount.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.RecordJson;
import org.recount.record.Tables;
import org.recount.server.view.Ask;
import org.recount.server.view.View;
import org.recount.server.view.Views;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Paging;
import org.recount.store.Store;
import org.recount.store.StoreException;

/**
 * Asks the views what readers ask first, before they do: a Java that has just started answers the first questions ten times slower than
 * later ones. It waits while somebody is being answered, and ends by itself.
 */
final class Warmth {
    /** Each question is asked this often: Java compiles well what it ran often. */
    private static final int ROUNDS = 4;

    /** Nobody has asked for so long: it may go on. */
    private static final Duration QUIET = Duration.ofMillis(150);

    /** After this it ends in any case; by then readers have warmed the desk. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Numbers of origins that the page offers. */
    private static final List<Integer> ORIGINS = List.of(2, 3, 5, 10);

    private static final Duration ENDING = Duration.ofSeconds(2);

    private final Store store;
    private final Consumer<String> log;
    private final AtomicInteger questions = new AtomicInteger();
    private @Nullable Thread thread;
    private volatile long lastAsked = System.nanoTime() - QUIET.toNanos();

    /** A view and what to ask it. */
    private record Question(View view, Filter filter) {}

    /**
     * A warmth that has not begun.
     *
     * @param log told where a view fails
     */
    Warmth(Store store, Consumer<String> log) {
        this.store = store;
        this.log = log;
    }

    /** Somebody asks: it waits. */
    void giveWay() {
        lastAsked = System.nanoTime();
    }

    /** Begins on a thread of its own, which ends by itself or with the process. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint for systems that heed it; giving way does not rest on it
    synchronized void begin() {
        thread = Thread.ofPlatform()
                .daemon()
                .name("warmth")
                .priority(Thread.MIN_PRIORITY)
                .start(this::run);
    }

    /** Ends it, so that the store may close: after the question that it is at, two seconds at most. */
    synchronized void end() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(ENDING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many questions it has asked. */
    int asked() {
        return questions.get();
    }

    /** Whether it still asks. */
    synchronized boolean asking() {
        return thread != null && thread.isAlive();
    }

    private void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            if (store.snapshots().isEmpty()) {
                return;
            }
            Edition edition = store.present();
            List<Question> all = questions(edition);
            for (int round = 0; round < ROUNDS; round++) {
                for (Question question : all) {
                    await(end);
                    ask(edition, question);
                }
            }
            // Each value that a reader may tick: what is counted once is kept.
            for (Filter value : values(edition.facets(Filter.NONE))) {
                await(end);
                ask(edition, new Question(view("record"), value));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the desk closes, or it took too long
        } catch (StoreException | IllegalArgumentException | JsonProcessingException e) {
            if (!Thread.currentThread().isInterrupted()) {
                log.accept("the desk could not ask its own views: " + e.getMessage());
            }
        }
    }

    private void await(long end) throws InterruptedException {
        do {
            long quiet = System.nanoTime() - lastAsked;
            Thread.sleep(Duration.ofNanos(Math.max(1, QUIET.toNanos() - quiet)));
            if (System.nanoTime() > end) {
                throw new InterruptedException("long enough");
            }
        } while (System.nanoTime() - lastAsked < QUIET.toNanos());
    }

    private void ask(Edition edition, Question question) throws JsonProcessingException {
        Paging paging = new Paging(50, null, Paging.Order.LATEST);
        RecordJson.mapper()
                .writeValueAsBytes(question.view().show(edition, new Ask(null, question.filter(), paging, Map.of())));
        questions.incrementAndGet();
    }

    /** A filter for each value of each facet that the record's page offers to tick. */
    static List<Filter> values(Map<String, Map<String, Integer>> facets) {
        List<Filter> filters = new ArrayList<>();
        each(
                facets,
                "state",
                v -> filters.add(new Filter.Builder()
                        .states(Set.of(Finding.State.valueOf(v.toUpperCase(Locale.ROOT))))
                        .build()));
        each(
                facets,
                "status",
                v -> filters.add(new Filter.Builder()
                        .statuses(Set.of(Status.valueOf(v.toUpperCase(Locale.ROOT))))
                        .build()));
        each(
                facets,
                "type",
                v -> filters.add(
                        new Filter.Builder().types(Set.of(EventType.valueOf(v))).build()));
        each(facets, "country", v -> filters.add(new Filter.Builder().country(v).build()));
        for (int origins : ORIGINS) {
            filters.add(new Filter.Builder().origins(origins).build());
        }
        return filters;
    }

    private static void each(Map<String, Map<String, Integer>> facets, String name, Consumer<String> value) {
        facets.getOrDefault(name, Map.of()).keySet().forEach(value);
    }

    /** What the record's own rows make likely to be asked. */
    private static List<Question> questions(Edition edition) {
        List<Filter> filters = filters(edition);
        List<Question> questions = new ArrayList<>();
        for (Filter filter : filters) {
            questions.add(new Question(view("record"), filter));
        }
        for (String name : List.of("timeline", "map")) {
            questions.add(new Question(view(name), Filter.NONE));
            questions.add(new Question(view(name), filters.get(1)));
        }
        for (String name : List.of("pairs", "sources", "statements")) {
            questions.add(new Question(view(name), Filter.NONE));
        }
        filters.stream().filter(f -> f.text() != null).forEach(f -> questions.add(new Question(view("search"), f)));
        return questions;
    }

    private static List<Filter> filters(Edition edition) {
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.NONE);
        filters.add(new Filter.Builder().origins(2).build());
        Map<String, Map<String, Integer>> facets = edition.facets(Filter.NONE);
        String type = most(facets, "type");
        if (type != null) {
            filters.add(
                    new Filter.Builder().types(Set.of(EventType.valueOf(type))).build());
        }
        for (Finding.State state : List.of(Finding.State.DISPUTED, Finding.State.ONE_ORIGIN)) {
            filters.add(new Filter.Builder().states(Set.of(state)).build());
        }
        edition.page(Tables.EVENTS, Filter.NONE, new Paging(1, null, Paging.Order.ORIGINS)).items().stream()
                .findFirst()
                .ifPresent(e -> filters.addAll(like(e)));
        return filters;
    }

    /** By its words and its day. */
    private static List<Filter> like(Event event) {
        List<Filter> filters = new ArrayList<>();
        filters.add(
                new Filter.Builder().text(event.headline().split("\\s+", 2)[0]).build());
        LocalDate day = event.time() == null ? null : event.time().from();
        if (day != null) {
            filters.add(new Filter.Builder()
                    .from(day.minusDays(15))
                    .to(day.plusDays(15))
                    .build());
        }
        return filters;
    }

    private static @Nullable String most(Map<String, Map<String, Integer>> facets, String name) {
        return facets.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static View view(String name) {
        return Views.ALL.stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no view " + name));
    }
}
