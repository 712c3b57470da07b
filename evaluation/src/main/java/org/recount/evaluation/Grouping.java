package org.recount.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two groupings of the same things, held against each other by B-cubed (Bagga and Baldwin 1998) and by pairs.
 *
 * @param wanted gold's group of every thing
 * @param found the other group of every thing
 */
public record Grouping(Map<String, String> wanted, Map<String, String> found) {

    /**
     * Copies both.
     *
     * @throws IllegalArgumentException if they do not hold the same things
     */
    public Grouping {
        if (!wanted.keySet().equals(found.keySet())) {
            throw new IllegalArgumentException("both groupings must hold the same things");
        }
        wanted = Map.copyOf(wanted);
        found = Map.copyOf(found);
    }

    /** Harmonic mean of B-cubed precision and recall, each averaged over the things; 0 to 1, 0 for nothing. */
    public double bCubedF1() {
        return harmonic(bCubedPrecision(), bCubedRecall());
    }

    /** How much of a thing's found group belongs to it, on the average; 0 for nothing. */
    public double bCubedPrecision() {
        return perThing(found);
    }

    /** How much of a thing's own group was found with it, on the average; 0 for nothing. */
    public double bCubedRecall() {
        return perThing(wanted);
    }

    /** F1 of the pairs that stand in one group; 0 to 1. */
    public double pairF1() {
        double both = pairs(
                cells().values().stream().flatMap(m -> m.values().stream()).toList());
        double right = pairs(sizes(wanted).values().stream().toList());
        double mine = pairs(sizes(found).values().stream().toList());
        return right + mine == 0 ? 0 : 2 * both / (right + mine);
    }

    /** The things that share this thing's group, itself among them, sorted. */
    public static Set<String> mates(Map<String, String> groups, String thing) {
        Set<String> mates = new TreeSet<>();
        groups.forEach((other, group) -> {
            if (group.equals(groups.get(thing))) {
                mates.add(other);
            }
        });
        return mates;
    }

    private double perThing(Map<String, String> of) {
        Map<String, Integer> sizes = sizes(of);
        Map<String, Map<String, Integer>> cells = cells();
        double sum = 0;
        for (String thing : wanted.keySet()) {
            int both = cells.getOrDefault(wanted.get(thing), Map.of()).getOrDefault(found.get(thing), 0);
            sum += (double) both / sizes.getOrDefault(of.get(thing), 1);
        }
        return wanted.isEmpty() ? 0 : sum / wanted.size();
    }

    /** How many things each pair of groups shares. */
    private Map<String, Map<String, Integer>> cells() {
        Map<String, Map<String, Integer>> cells = new TreeMap<>();
        wanted.forEach((thing, group) -> cells.computeIfAbsent(group, g -> new TreeMap<>())
                .merge(found.getOrDefault(thing, ""), 1, Integer::sum));
        return cells;
    }

    private static Map<String, Integer> sizes(Map<String, String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.values().forEach(g -> sizes.merge(g, 1, Integer::sum));
        return sizes;
    }

    private static double pairs(List<Integer> sizes) {
        return sizes.stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
