package org.recount.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.event.Event;
import org.recount.record.Tables;
import org.recount.relation.Relation;
import org.recount.relation.Relation.Day;
import org.recount.resolve.Actor;
import org.recount.store.Edition;

/** One pair: its days, what was done in which direction, its channels and its promises. Takes {@code from} and {@code to}. */
final class PairView implements View {
    /** So many happenings can be drawn one by one; the others are counted in their days. */
    private static final int MOST = 400;

    private static final int MOST_DAYS = 1_000;

    /** Who did it to whom. */
    enum Direction {
        A_TO_B,
        B_TO_A,
        BOTH
    }

    /**
     * A happening of the pair.
     *
     * @param happening as in lists
     * @param direction which side did it
     */
    record Deed(Happening happening, Direction direction) {}

    /**
     * A channel.
     *
     * @param channel which
     * @param states what it was, earliest first; days that are not known last
     */
    record Strip(Relation.Channel channel, List<Relation.State> states) {}

    /**
     * A promise.
     *
     * @param event id of the event that made it
     * @param by who promised
     * @param what in plain words
     * @param due by when
     * @param outcome what became of it
     * @param outcomeEvents ids of the events that kept or broke it
     */
    record Promise(
            String event,
            List<Name> by,
            String what,
            @Nullable LocalDate due,
            Relation.Outcome outcome,
            List<String> outcomeEvents) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param id of the relation
     * @param a one side
     * @param b the other
     * @param happenings how many have a day, in all
     * @param first first day of the pair
     * @param last last day
     * @param days those in the span asked for, the last {@value #MOST_DAYS}
     * @param deeds happenings of these days, the last {@value #MOST}
     * @param left how many of these days' happenings are not in {@code deeds}
     * @param strips the channels
     * @param promises the promises
     * @param others happenings that channels and promises name, by id
     */
    record Shown(
            int version,
            String id,
            Name a,
            Name b,
            int happenings,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Day> days,
            List<Deed> deeds,
            int left,
            List<Strip> strips,
            List<Promise> promises,
            Map<String, Happening> others) {}

    @Override
    public String name() {
        return "pair";
    }

    @Override
    public boolean ofOne() {
        return true;
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String id = ask.needId();
        Relation r = edition.row(Tables.RELATIONS, id).orElseThrow(() -> new NotFound("pair", id));
        LocalDate from = ask.filter().from();
        LocalDate to = ask.filter().to();
        List<Day> days = r.days().stream()
                .filter(d -> (from == null || !d.date().isBefore(from))
                        && (to == null || !d.date().isAfter(to)))
                .toList();
        days = days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
        List<String> events =
                days.stream().flatMap(d -> d.events().stream()).distinct().toList();
        List<String> drawn = events.subList(Math.max(0, events.size() - MOST), events.size());
        Names names = Names.of(
                edition,
                Stream.concat(Stream.of(r.a(), r.b()), r.commitments().stream().flatMap(c -> c.by().stream())));
        return new Shown(
                edition.snapshot().version(),
                id,
                names.named(r.a()),
                names.named(r.b()),
                PairsView.happenings(r),
                r.days().isEmpty() ? null : r.days().getFirst().date(),
                r.days().isEmpty() ? null : r.days().getLast().date(),
                days,
                deeds(edition, r, drawn),
                events.size() - drawn.size(),
                strips(r),
                r.commitments().stream()
                        .map(c -> new Promise(
                                c.event(), names.all(c.by()), c.what(), c.due(), c.outcome(), c.outcomeEvents()))
                        .toList(),
                others(edition, r));
    }

    private static List<Strip> strips(Relation r) {
        List<Strip> strips = new ArrayList<>();
        for (Relation.Channel channel : Relation.Channel.values()) {
            List<Relation.State> states =
                    r.states().stream().filter(s -> s.channel() == channel).toList();
            if (!states.isEmpty()) {
                strips.add(new Strip(channel, states));
            }
        }
        return strips;
    }

    private static Map<String, Happening> others(Edition edition, Relation r) {
        TreeSet<String> ids = new TreeSet<>();
        r.states().forEach(s -> ids.addAll(s.events()));
        r.commitments().forEach(c -> {
            ids.add(c.event());
            ids.addAll(c.outcomeEvents());
        });
        Map<String, Happening> others = new LinkedHashMap<>();
        Happening.of(edition, edition.rows(Tables.EVENTS, ids)).forEach(h -> others.put(h.id(), h));
        return others;
    }

    private static List<Deed> deeds(Edition edition, Relation r, Collection<String> ids) {
        List<Event> events = edition.rows(Tables.EVENTS, ids);
        Map<String, Actor> actors = new HashMap<>();
        TreeSet<String> asked = new TreeSet<>(List.of(r.a(), r.b()));
        events.forEach(e -> asked.addAll(e.actors()));
        edition.rows(Tables.ACTORS, asked).forEach(a -> actors.put(a.id(), a));
        Map<String, Direction> directions = new HashMap<>();
        events.forEach(e -> directions.put(e.id(), direction(e, r, actors)));
        return Happening.of(edition, events).stream()
                .map(h -> new Deed(h, directions.getOrDefault(h.id(), Direction.BOTH)))
                .toList();
    }

    private static Direction direction(Event event, Relation r, Map<String, Actor> actors) {
        if (event.reciprocal()) {
            return Direction.BOTH;
        }
        boolean byA = event.actors().stream().anyMatch(x -> standsFor(actors.get(x), actors.get(r.a())));
        boolean byB = event.actors().stream().anyMatch(x -> standsFor(actors.get(x), actors.get(r.b())));
        return byA == byB ? Direction.BOTH : byA ? Direction.A_TO_B : Direction.B_TO_A;
    }

    /** Whether an actor of an event stands for a side: it is the side, belongs to it, or is of the side's country. */
    private static boolean standsFor(@Nullable Actor actor, @Nullable Actor side) {
        return actor != null
                && side != null
                && (actor.id().equals(side.id())
                        || side.id().equals(actor.of())
                        || (side.kind().official()
                                && side.country() != null
                                && side.country().equals(actor.country())));
    }
}
