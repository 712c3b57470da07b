package org.recount.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The mentions that alone keep two drafts of one story apart: an act of long ago that a report recalls, a town that it is reported from,
 * a slip in a date. Where they are few, the drafts are one happening and those mentions are of another.
 */
final class Strays {
    private final Likeness likeness;

    Strays(Likeness likeness) {
        this.likeness = likeness;
    }

    /**
     * The ids of the mentions without which nothing contradicts.
     *
     * @param strays ids, the fewest that were found
     * @param fit of what is left
     */
    record Found(Set<String> strays, Draft.Fit fit) {}

    /** Ids of two mentions that cannot be of one happening. */
    private record Pair(String one, String other) {}

    /** Those between two drafts of one story without known parties; nothing where they are many, or what is left does not fit. */
    Optional<Found> between(Draft larger, Draft smaller) {
        List<Pair> apart = new ArrayList<>();
        for (Told a : larger.distinct()) {
            for (Told b : smaller.distinct()) {
                if (!likeness.ofOneLocalStory(a, b)) {
                    return Optional.empty();
                }
                if (likeness.compare(a, b).contradicts()) {
                    apart.add(new Pair(a.id(), b.id()));
                }
            }
        }
        Set<String> strays = fewest(apart);
        double most = (larger.members.size() + smaller.members.size()) * MergeThresholds.STRAYS;
        return strays.size() > most
                ? Optional.empty()
                : best(larger, smaller, strays).map(fit -> new Found(strays, fit));
    }

    /** Of the pairs that contradict those that contradict most, until no pair is left. */
    private static Set<String> fewest(List<Pair> apart) {
        Set<String> strays = new TreeSet<>();
        List<Pair> left = new ArrayList<>(apart);
        while (!left.isEmpty()) {
            Map<String, Integer> counts = new TreeMap<>();
            left.forEach(p -> {
                counts.merge(p.one, 1, Integer::sum);
                counts.merge(p.other, 1, Integer::sum);
            });
            String most = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            strays.add(most);
            left.removeIf(p -> p.one.equals(most) || p.other.equals(most));
        }
        return strays;
    }

    /** The two that are most alike, strays apart. */
    private Optional<Draft.Fit> best(Draft larger, Draft smaller, Set<String> strays) {
        Draft.Fit best = null;
        for (Told a : larger.distinct()) {
            for (Told b : smaller.distinct()) {
                Likeness.Score score = likeness.compare(b, a);
                if (!strays.contains(a.id())
                        && !strays.contains(b.id())
                        && score.value() >= MergeThresholds.SAME
                        && (best == null || score.value() > best.score())) {
                    best = new Draft.Fit(larger, b, a, score.value(), score.shared(), true);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
