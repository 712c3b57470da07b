package org.recount.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.record.Tables;
import org.recount.store.DayCount;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;
import org.recount.store.Paging;

/**
 * The happenings that fit by day, and the reports by the day of their publication: what happened and what was told, on one axis. Few
 * happenings come one by one, each with the reports that tell of it; many come as counts.
 */
final class TimelineView implements View {
    /** So many happenings can be drawn one by one. */
    private static final int MOST = 150;

    private static final int MOST_UNDATED = 40;

    /**
     * One piece of the axis.
     *
     * @param from its first day
     * @param to its last
     * @param happened how many happenings begin in it, or before all pieces in the first
     * @param disputed how many of them are disputed in some detail
     * @param told how many reports were published in it: of those listed, or where there are too many, of all
     */
    record Bin(LocalDate from, LocalDate to, int happened, int disputed, int told) {}

    /**
     * A happening that is drawn by itself.
     *
     * @param happening as in lists
     * @param reports ids of the articles that tell of it
     */
    record Mark(Happening happening, List<String> reports) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total happenings that fit and are on a day in the span
     * @param unit how long a piece is; null where nothing is on a day
     * @param bins the pieces
     * @param from first day of the axis
     * @param to last day
     * @param marks the happenings one by one; null where there are too many
     * @param reports those that tell of {@code marks} and {@code undatedMarks}
     * @param undated how many happenings that fit are on no day
     * @param undatedMarks the first of them
     * @param undatedReports how many of {@code reports} have no date
     * @param facets counts for the filters
     * @param countries names by code
     */
    record Shown(
            int version,
            int total,
            Bins.@Nullable Unit unit,
            List<Bin> bins,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Mark> marks,
            Collection<Report> reports,
            int undated,
            List<Mark> undatedMarks,
            int undatedReports,
            Map<String, Map<String, Integer>> facets,
            Map<String, String> countries) {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        Filter filter = ask.filter();
        List<DayCount> days =
                edition.days(filter).stream().filter(d -> d.day() != null).toList();
        int total = days.stream().mapToInt(DayCount::events).sum();
        List<Mark> marks = total > MOST ? null : marks(edition, first(edition, filter, total));
        Page<Event> undated = edition.page(
                Tables.EVENTS,
                Facets.narrowed(filter).from(null).to(null).undated(true).build(),
                new Paging(MOST_UNDATED, null, Paging.Order.EARLIEST));
        List<Mark> undatedMarks = marks(edition, undated.items());
        Map<String, Report> reports = reports(edition, marks == null ? List.of() : marks, undatedMarks);
        List<LocalDate> told = marks == null ? null : days(reports.values());
        Bins bins = bins(filter, days, told == null ? List.of() : told);
        Facets facets = Facets.of(edition, filter);
        return new Shown(
                edition.snapshot().version(),
                total,
                bins == null ? null : bins.unit(),
                bins == null ? List.of() : count(edition, bins, days, told),
                bins == null ? null : bins.starts().getFirst(),
                bins == null ? null : bins.end(bins.starts().getLast()),
                marks,
                reports.values(),
                undated.total(),
                undatedMarks,
                (int) reports.values().stream()
                        .filter(r -> r.published() == null)
                        .count(),
                facets.counts(),
                facets.countries());
    }

    /** The happenings on a day, which come before those on none. */
    private static List<Event> first(Edition edition, Filter filter, int dated) {
        return dated == 0
                ? List.of()
                : edition.page(Tables.EVENTS, filter, new Paging(dated, null, Paging.Order.EARLIEST))
                        .items();
    }

    /** The axis: as asked for, else from the first day that something happened or was told to the last. */
    private static @Nullable Bins bins(Filter filter, List<DayCount> happened, List<LocalDate> told) {
        TreeSet<LocalDate> days = new TreeSet<>();
        happened.forEach(d -> days.add(Objects.requireNonNull(d.day())));
        if (filter.from() == null && filter.to() == null) {
            days.addAll(told);
        }
        if (days.isEmpty()) {
            return null;
        }
        LocalDate first = filter.from() == null ? days.getFirst() : filter.from();
        LocalDate last = filter.to() == null ? days.getLast() : filter.to();
        return last.isBefore(first) ? null : Bins.over(first, last);
    }

    private static List<Bin> count(Edition edition, Bins bins, List<DayCount> days, @Nullable List<LocalDate> told) {
        int n = bins.starts().size();
        int[] happened = new int[n];
        int[] disputed = new int[n];
        int[] published = new int[n];
        for (DayCount d : days) {
            int at = Math.clamp(bins.of(Objects.requireNonNull(d.day())), 0, n - 1);
            happened[at] += d.events();
            disputed[at] += d.disputed();
        }
        Map<LocalDate, Integer> reports = new HashMap<>();
        if (told == null) {
            reports.putAll(edition.published(Filter.NONE));
        } else {
            told.forEach(day -> reports.merge(day, 1, Integer::sum));
        }
        reports.forEach((day, count) -> {
            int at = bins.of(day);
            if (at >= 0 && at < n) {
                published[at] += count;
            }
        });
        List<Bin> counted = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            LocalDate from = bins.starts().get(i);
            counted.add(new Bin(from, bins.end(from), happened[i], disputed[i], published[i]));
        }
        return counted;
    }

    private static List<Mark> marks(Edition edition, List<Event> events) {
        Map<String, List<String>> articles = new HashMap<>();
        events.forEach(e -> articles.put(e.id(), e.articles()));
        return Happening.of(edition, events).stream()
                .map(h -> new Mark(h, articles.getOrDefault(h.id(), List.of())))
                .toList();
    }

    private static Map<String, Report> reports(Edition edition, List<Mark> marks, List<Mark> undated) {
        TreeSet<String> ids = new TreeSet<>();
        marks.forEach(m -> ids.addAll(m.reports()));
        undated.forEach(m -> ids.addAll(m.reports()));
        return Report.of(edition, ids);
    }

    private static List<LocalDate> days(Collection<Report> reports) {
        return reports.stream()
                .map(TimelineView::day)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable LocalDate day(Report report) {
        String published = report.published();
        return published == null ? null : LocalDate.parse(published.substring(0, 10));
    }
}
