package org.recount.server.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.record.Tables;
import org.recount.relation.Relation;
import org.recount.relation.Relation.Day;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Snapshot;

/** The pairs of states and groups, the busiest first. Takes {@code actor} and {@code other}. */
final class PairsView implements View {
    /** Pieces of a line that stands beside a pair. */
    private static final int PIECES = 60;

    /**
     * One pair.
     *
     * @param id of the relation
     * @param a one side
     * @param b the other
     * @param happenings how many have a day
     * @param score sum over all days
     * @param first day
     * @param last day
     * @param line sum of scores in each piece of the time from the first day of all pairs shown to the last
     * @param channels in how many channels something changed
     * @param promises how many were made
     */
    record Pair(
            String id,
            Name a,
            Name b,
            int happenings,
            double score,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Double> line,
            int channels,
            int promises) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total how many pairs fit
     * @param next where the next page starts
     * @param from first day of the lines
     * @param to last day
     * @param items the pairs
     */
    record Shown(
            int version,
            int total,
            @Nullable String next,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Pair> items) {}

    private record Brief(String id, int happenings) {}

    private record Question(
            Snapshot snapshot,
            @Nullable String actor,
            @Nullable String other) {}

    private static final Kept<Question, List<Brief>> KEPT = new Kept<>(6);

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        Filter filter = new Filter.Builder()
                .actor(ask.filter().actor())
                .other(ask.filter().other())
                .build();
        List<Brief> all = KEPT.get(
                new Question(edition.snapshot(), filter.actor(), filter.other()),
                () -> edition.all(Tables.RELATIONS, filter).stream()
                        .map(r -> new Brief(r.id(), happenings(r)))
                        .sorted(Comparator.comparingInt(Brief::happenings)
                                .reversed()
                                .thenComparing(Brief::id))
                        .toList());
        Slice slice = Slice.of(ask.paging(), all.size());
        List<Relation> page = edition.rows(
                Tables.RELATIONS,
                all.subList(slice.start(), slice.end()).stream().map(Brief::id).toList());
        List<LocalDate> days = page.stream()
                .flatMap(r -> r.days().stream())
                .map(Day::date)
                .sorted()
                .toList();
        LocalDate from = days.isEmpty() ? null : days.getFirst();
        LocalDate to = days.isEmpty() ? null : days.getLast();
        Names names = Names.of(edition, page.stream().flatMap(r -> Stream.of(r.a(), r.b())));
        return new Shown(
                edition.snapshot().version(),
                all.size(),
                slice.next(),
                from,
                to,
                page.stream().map(r -> pair(r, names, from, to)).toList());
    }

    static int happenings(Relation r) {
        return (int)
                r.days().stream().flatMap(d -> d.events().stream()).distinct().count();
    }

    private static Pair pair(Relation r, Names names, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Day> days = r.days();
        return new Pair(
                r.id(),
                names.named(r.a()),
                names.named(r.b()),
                happenings(r),
                days.stream().mapToDouble(Day::score).sum(),
                days.isEmpty() ? null : days.getFirst().date(),
                days.isEmpty() ? null : days.getLast().date(),
                from == null || to == null ? List.of() : line(days, from, to),
                (int) r.states().stream()
                        .map(Relation.State::channel)
                        .distinct()
                        .count(),
                r.commitments().size());
    }

    private static List<Double> line(List<Day> days, LocalDate from, LocalDate to) {
        long span = to.toEpochDay() - from.toEpochDay() + 1;
        double[] sums = new double[(int) Math.min(PIECES, span)];
        for (Day day : days) {
            long at = (day.date().toEpochDay() - from.toEpochDay()) * sums.length / span;
            sums[(int) at] += day.score();
        }
        return Arrays.stream(sums).boxed().toList();
    }
}
