package org.recount.server.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recount.finding.Finding;
import org.recount.place.Place;
import org.recount.record.RecordJson;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;
import org.recount.store.Paging;
import org.recount.store.Snapshot;
import org.recount.time.Time;

/**
 * As much of a happening as a chart draws.
 *
 * @param id of the event
 * @param from first day; null for one that is on no day
 * @param to last day; null with {@code from}
 * @param precision of the time; null where there is none
 * @param place where; null when unknown
 * @param disputed one of its findings is disputed
 */
record Dot(
        String id,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Time.@Nullable Precision precision,
        @Nullable Place place,
        boolean disputed) {
    private record Question(Snapshot snapshot, Filter filter) {}

    private static final ObjectReader ROWS = RecordJson.mapper().readerFor(Row.class);
    private static final Kept<Question, List<Dot>> KEPT = new Kept<>(12);

    /** All that fit, earliest first, those without a day last: a pass over the pages, kept for the next question. */
    static List<Dot> of(Edition edition, Filter filter) {
        return KEPT.get(new Question(edition.snapshot(), filter), () -> read(edition, filter));
    }

    /** As much of an event's row as is needed; the rest of it is passed over, which takes a third of the time. */
    private record Row(
            String id, @Nullable Days time, @Nullable Place place) {}

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to, Time.Precision precision) {}

    private static List<Dot> read(Edition edition, Filter filter) {
        Set<String> disputed = new HashSet<>();
        walk(
                edition,
                Facets.narrowed(filter).states(Set.of(Finding.State.DISPUTED)).build(),
                row -> disputed.add(row.id()));
        List<Dot> dots = new ArrayList<>();
        walk(edition, filter, row -> dots.add(of(row, disputed.contains(row.id()))));
        return List.copyOf(dots);
    }

    private static void walk(Edition edition, Filter filter, Consumer<Row> each) {
        String cursor = null;
        do {
            Page<String> page =
                    edition.jsonPage(Tables.EVENTS, filter, new Paging(Paging.MOST, cursor, Paging.Order.EARLIEST));
            for (String json : page.items()) {
                try {
                    each.accept(ROWS.readValue(json));
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException("an event's row cannot be read", e);
                }
            }
            cursor = page.next();
        } while (cursor != null);
    }

    private static Dot of(Row row, boolean disputed) {
        Days time = row.time();
        return new Dot(
                row.id(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                time == null ? null : time.precision(),
                row.place(),
                disputed);
    }

    /** Whether its days touch this span of days; null for an open end. */
    boolean touches(@Nullable LocalDate first, @Nullable LocalDate last) {
        return from != null
                && to != null
                && (first == null || !to.isBefore(first))
                && (last == null || !from.isAfter(last));
    }
}
