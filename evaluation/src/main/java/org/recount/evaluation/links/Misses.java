package org.recount.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Miss;

/** Where two groupings part. */
final class Misses {
    private Misses() {}

    /** One miss for every wanted group that was cut, and one for every found group that holds several. */
    static List<Miss> of(String measure, Grouping grouping) {
        List<Miss> misses = new ArrayList<>();
        parts(grouping.wanted(), grouping.found())
                .forEach((group, parts) -> misses.add(new Miss(
                        measure, parts.getFirst().iterator().next(), null, null, "cut " + group + " into " + parts)));
        parts(grouping.found(), grouping.wanted())
                .forEach((group, parts) -> misses.add(
                        new Miss(measure, parts.getFirst().iterator().next(), null, null, "run together: " + parts)));
        return misses;
    }

    /** The groups of the one grouping that the other parts, with their parts. */
    private static Map<String, List<Set<String>>> parts(Map<String, String> groups, Map<String, String> by) {
        Map<String, Map<String, Set<String>>> cells = new TreeMap<>();
        groups.forEach((thing, group) -> cells.computeIfAbsent(group, g -> new TreeMap<>())
                .computeIfAbsent(by.getOrDefault(thing, ""), g -> new TreeSet<>())
                .add(thing));
        Map<String, List<Set<String>>> parted = new TreeMap<>();
        cells.forEach((group, parts) -> {
            if (parts.size() > 1) {
                parted.put(group, List.copyOf(parts.values()));
            }
        });
        return parted;
    }
}
