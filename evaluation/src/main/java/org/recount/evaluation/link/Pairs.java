package org.recount.evaluation.link;

import java.util.HashMap;
import java.util.Map;

/**
 * Pairs of rows that stand in one group.
 *
 * @param precision share of the pairs found that are right, 0 to 1; 1 when none is found
 * @param recall share of the right pairs that are found, 0 to 1; 1 when there is none
 */
record Pairs(double precision, double recall) {
    /** Holds groups against the right ones; both by the row's id. */
    static Pairs of(Map<String, String> found, Map<String, String> right) {
        Map<String, Long> both = new HashMap<>();
        Map<String, Long> one = new HashMap<>();
        Map<String, Long> other = new HashMap<>();
        right.forEach((id, group) -> {
            String own = found.getOrDefault(id, id);
            both.merge(own + "\t" + group, 1L, Long::sum);
            one.merge(own, 1L, Long::sum);
            other.merge(group, 1L, Long::sum);
        });
        double hits = pairs(both);
        double guessed = pairs(one);
        double all = pairs(other);
        return new Pairs(guessed == 0 ? 1 : hits / guessed, all == 0 ? 1 : hits / all);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
