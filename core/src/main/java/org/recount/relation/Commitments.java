package org.recount.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.internal.Table;
import org.recount.relation.Relation.Commitment;
import org.recount.relation.Relation.Outcome;

/**
 * What a pair promised each other: its AGREE events and the meetings that are still to come. A promise is broken by the
 * first later event between the same parties that the table {@code promises.tsv} says breaks it, kept by the first that
 * keeps it, whichever comes first; pending while neither has come; unknown when the table does not know what was
 * promised well enough, or the day of the promise is not known.
 */
final class Commitments {
    private record Row(String cameo, List<String> words, Set<EventType> keeps, Set<EventType> breaks) {
        boolean fits(Deed deed) {
            return deed.event().cameo().startsWith(cameo)
                    && (words.isEmpty()
                            || WordStarts.any(deed.event().headline(), words)
                            || deed.mentions().stream()
                                    .anyMatch(m -> WordStarts.any(m.sentence().quote(), words)));
        }
    }

    private static final List<Row> ROWS = Table.load(Commitments.class, "promises.tsv").rows().stream()
            .map(row -> new Row(
                    row.get("cameo"),
                    row.list("words"),
                    Channels.types(row.list("keeps")),
                    Channels.types(row.list("breaks"))))
            .toList();

    private Commitments() {}

    /** The promises, by the id of the event that made them. */
    static List<Commitment> of(List<Deed> deeds) {
        Map<EventType, NavigableMap<LocalDate, List<String>>> done = done(deeds);
        return deeds.stream()
                .filter(Commitments::promises)
                .sorted(Comparator.comparing(d -> d.event().id()))
                .map(promise -> commitment(promise, done))
                .toList();
    }

    private static boolean promises(Deed deed) {
        EventType type = deed.event().type();
        return type == EventType.AGREE
                || (type == EventType.CONSULT && deed.event().status() == Status.FUTURE);
    }

    /** What really happened, by type and day. */
    private static Map<EventType, NavigableMap<LocalDate, List<String>>> done(List<Deed> deeds) {
        Map<EventType, NavigableMap<LocalDate, List<String>>> done = new EnumMap<>(EventType.class);
        for (Deed deed : deeds) {
            LocalDate day = deed.day();
            if (day != null && deed.event().status().real()) {
                done.computeIfAbsent(deed.event().type(), k -> new TreeMap<>())
                        .computeIfAbsent(day, k -> new ArrayList<>())
                        .add(deed.event().id());
            }
        }
        return done;
    }

    private static Commitment commitment(Deed promise, Map<EventType, NavigableMap<LocalDate, List<String>>> done) {
        Row row = ROWS.stream().filter(r -> r.fits(promise)).findFirst().orElseThrow();
        LocalDate day = promise.day();
        boolean future = promise.event().status() == Status.FUTURE;
        LocalDate due = future ? day : null;
        if (day == null || (row.keeps().isEmpty() && row.breaks().isEmpty())) {
            return commitment(promise, due, Outcome.UNKNOWN, List.of());
        }
        LocalDate from = future ? day : day.plusDays(1);
        LocalDate kept = first(row.keeps(), from, done);
        LocalDate broken = first(row.breaks(), from, done);
        if (broken != null && (kept == null || !kept.isBefore(broken))) {
            return commitment(promise, due, Outcome.BROKEN, on(broken, row.breaks(), done));
        }
        return kept == null
                ? commitment(promise, due, Outcome.PENDING, List.of())
                : commitment(promise, due, Outcome.KEPT, on(kept, row.keeps(), done));
    }

    private static @Nullable LocalDate first(
            Set<EventType> types, LocalDate from, Map<EventType, NavigableMap<LocalDate, List<String>>> done) {
        LocalDate first = null;
        for (EventType type : types) {
            NavigableMap<LocalDate, List<String>> days = done.get(type);
            LocalDate day = days == null ? null : days.ceilingKey(from);
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first;
    }

    private static List<String> on(
            LocalDate day, Set<EventType> types, Map<EventType, NavigableMap<LocalDate, List<String>>> done) {
        return types.stream()
                .flatMap(type -> done.getOrDefault(type, new TreeMap<>()).getOrDefault(day, List.of()).stream())
                .sorted()
                .toList();
    }

    private static Commitment commitment(
            Deed promise, @Nullable LocalDate due, Outcome outcome, List<String> outcomeEvents) {
        return new Commitment(
                promise.event().id(),
                promise.event().actors().stream().sorted().toList(),
                promise.event().headline(),
                due,
                outcome,
                outcomeEvents);
    }
}
