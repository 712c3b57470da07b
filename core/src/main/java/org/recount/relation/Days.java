package org.recount.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.relation.Relation.Day;

/**
 * The intensity of a pair, day by day: the sum of its events' PLOVER scores, each event once. An event that both did to
 * each other gives half of its score to either direction, so that the two directions add up to the day's score.
 */
final class Days {
    private Days() {}

    /** The days, in order; events that did not happen or whose day is not known are left out. */
    static List<Day> of(List<Deed> deeds) {
        Map<LocalDate, List<Deed>> byDay = new TreeMap<>();
        for (Deed deed : deeds) {
            LocalDate day = deed.day();
            if (day != null && deed.event().status().real()) {
                byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(deed);
            }
        }
        List<Day> days = new ArrayList<>();
        byDay.forEach((date, theirs) -> {
            double aToB = 0;
            double bToA = 0;
            for (Deed deed : theirs) {
                double share = deed.event().score() / (deed.fromA() && deed.fromB() ? 2 : 1);
                aToB += deed.fromA() ? share : 0;
                bToA += deed.fromB() ? share : 0;
            }
            days.add(new Day(
                    date,
                    round(aToB + bToA),
                    round(aToB),
                    round(bToA),
                    theirs.stream().map(d -> d.event().id()).sorted().toList()));
        });
        return days;
    }

    /** To the four decimals of the record, away from binary dust. */
    private static double round(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
