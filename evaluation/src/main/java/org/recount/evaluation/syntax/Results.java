package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

/**
 * Collects the measures and misses of a run. Figures of a part (a relation, a label, a genre) have a point in their
 * name and stand behind all others. Of a measure's misses the first are kept and the rest counted, since a treebank
 * gives thousands.
 */
final class Results {
    /** The most misses that one measure lists. */
    static final int MOST_MISSES = 100;

    private final List<Measure> measures = new ArrayList<>();
    private final List<Measure> parts = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final Map<String, Integer> missed = new HashMap<>();

    /** Adds a value. */
    void add(String name, double value) {
        measures.add(Measure.of(name, value));
    }

    /** Names measures whose data is not in reach. */
    void absent(String... names) {
        for (String name : names) {
            measures.add(Measure.absent(name));
        }
    }

    /** Adds precision, recall and F1 of parts, as {@code measure.part}. */
    void parts(String measure, SortedMap<String, Tally> tallies) {
        tallies.forEach((part, tally) -> parts.addAll(tally.measures(measure + "." + part)));
    }

    /** Adds a value of one part. */
    void part(String measure, String part, double value) {
        parts.add(Measure.of(measure + "." + part, value));
    }

    /** Adds what a sentence holds from one word to before another and was not found. */
    void miss(String measure, Treebank.Tree tree, int from, int to, String reason) {
        if (missed.merge(measure, 1, Integer::sum) <= MOST_MISSES) {
            misses.add(new Miss(measure, tree.id(), from, to, reason));
        }
    }

    /** All values, parts last. */
    List<Measure> measures() {
        List<Measure> all = new ArrayList<>(measures);
        all.addAll(parts);
        return all;
    }

    /** The misses that are kept, then a line for each measure that has more. */
    List<Miss> misses() {
        List<Miss> all = new ArrayList<>(misses);
        missed.entrySet().stream()
                .filter(e -> e.getValue() > MOST_MISSES)
                .sorted(Map.Entry.comparingByKey())
                .forEach(e ->
                        all.add(new Miss(e.getKey(), "", null, null, "and " + (e.getValue() - MOST_MISSES) + " more")));
        return all;
    }
}
