package org.recount.evaluation.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.finding.Detail;

/** Compares the first number of each incident's first report with the incident's record. */
final class NumbersScore {
    private final Map<Harm, Integer> right = new EnumMap<>(Harm.class);
    private final Map<Harm, Integer> baseline = new EnumMap<>(Harm.class);
    private final List<Miss> misses = new ArrayList<>();
    private int scored;

    /** Adds an incident with its first report and that report's details. */
    void add(Incident incident, Report report, List<Detail> details) {
        scored++;
        for (Harm harm : Harm.values()) {
            Optional<Detail> first = FirstDetail.of(details, harm);
            int wanted = incident.count(harm);
            int found = FirstDetail.number(first);
            right.merge(harm, found == wanted ? 1 : 0, Integer::sum);
            baseline.merge(harm, FirstNumber.of(report.text(), harm) == wanted ? 1 : 0, Integer::sum);
            if (found != wanted) {
                misses.add(new Miss(
                        harm.attribute() + "_first",
                        report.id(),
                        first.map(d -> d.span().start()).orElse(null),
                        first.map(d -> d.span().end()).orElse(null),
                        "incident " + incident.id() + ": wanted " + wanted + ", found "
                                + first.map(d -> found + " ('" + d.text() + "')")
                                        .orElse("nothing")));
            }
        }
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            measures.add(Measure.of(harm.attribute() + "_first", share(right, harm)));
            measures.add(Measure.of(harm.attribute() + "_baseline", share(baseline, harm)));
        }
        measures.add(Measure.of("incidents_scored", scored));
        return measures;
    }

    List<Miss> misses() {
        return misses;
    }

    private double share(Map<Harm, Integer> count, Harm harm) {
        return scored == 0 ? 0 : (double) count.getOrDefault(harm, 0) / scored;
    }
}
