package org.recount.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.place.Place;
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

    private static final Kept<Question, List<Dot>> KEPT = new Kept<>(6);

    /** All that fit, earliest first, those without a day last: a pass over the pages, kept for the next question. */
    static List<Dot> of(Edition edition, Filter filter) {
        return KEPT.get(new Question(edition.snapshot(), filter), () -> read(edition, filter));
    }

    private static List<Dot> read(Edition edition, Filter filter) {
        Set<String> disputed = disputed(edition, filter);
        List<Dot> dots = new ArrayList<>();
        String cursor = null;
        do {
            Page<Event> page =
                    edition.page(Tables.EVENTS, filter, new Paging(Paging.MOST, cursor, Paging.Order.EARLIEST));
            page.items().forEach(e -> dots.add(of(e, disputed.contains(e.id()))));
            cursor = page.next();
        } while (cursor != null);
        return List.copyOf(dots);
    }

    private static Set<String> disputed(Edition edition, Filter filter) {
        Filter disputed =
                Facets.narrowed(filter).states(Set.of(Finding.State.DISPUTED)).build();
        Set<String> ids = new HashSet<>();
        String cursor = null;
        do {
            Page<Event> page =
                    edition.page(Tables.EVENTS, disputed, new Paging(Paging.MOST, cursor, Paging.Order.EARLIEST));
            page.items().forEach(e -> ids.add(e.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static Dot of(Event e, boolean disputed) {
        Time time = e.time();
        return new Dot(
                e.id(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                time == null ? null : time.precision(),
                e.place(),
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
