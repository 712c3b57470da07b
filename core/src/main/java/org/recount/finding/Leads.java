package org.recount.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures of a report speak for it: a report of news tells the whole first and its parts later, one quarter after the other. So of
 * all people, and of each group that may be all of them, the first number counts, with those that repeat it and words that give none;
 * another one stands beside it only where somebody else is named as saying it and no other number beside. A share of them, "three of
 * them children", counts where it stands close to such a number, or where the report gives none.
 */
final class Leads {
    private Leads() {}

    /** The figures among these details that do not speak for their report. */
    static Set<Detail> parts(Collection<Detail> details) {
        Map<List<Object>, List<Detail>> reports = new HashMap<>();
        details.stream()
                .filter(d -> d.bound() != null)
                .sorted(Comparator.comparing(Detail::span).thenComparing(Detail::id))
                .forEach(d -> reports.computeIfAbsent(
                                List.of(d.article(), d.attribute(), d.events()), k -> new ArrayList<>())
                        .add(d));
        Set<Detail> parts = new HashSet<>();
        reports.values().forEach(figures -> parts.addAll(of(figures)));
        return parts;
    }

    /** The first figure that may be of all people tells of whom the report counts all; those of other groups are shares of them. */
    private static Set<Detail> of(List<Detail> figures) {
        Map<String, List<Detail>> groups = new TreeMap<>();
        figures.forEach(
                d -> groups.computeIfAbsent(d.group(), k -> new ArrayList<>()).add(d));
        String all = figures.stream()
                .map(Detail::group)
                .filter(Scopes::whole)
                .findFirst()
                .orElse("");
        List<Detail> whole = groups.getOrDefault(all, List.of());
        Set<Detail> parts = later(whole);
        List<Detail> leading = whole.stream().filter(d -> !parts.contains(d)).toList();
        groups.forEach((group, share) -> {
            if (!group.equals(all)) {
                List<Detail> beside = share.stream()
                        .filter(d -> leading.isEmpty() || leading.stream().anyMatch(w -> share(d, w)))
                        .toList();
                share.stream().filter(d -> !beside.contains(d)).forEach(parts::add);
                parts.addAll(later(beside));
            }
        });
        return parts;
    }

    /** Those that are not the first, nor say the same, nor are the one other number on somebody else's word. */
    private static Set<Detail> later(List<Detail> figures) {
        Set<Detail> later = new HashSet<>();
        if (figures.isEmpty()) {
            return later;
        }
        Detail first =
                figures.stream().filter(d -> d.best() != null).findFirst().orElse(figures.getFirst());
        Set<Detail> others = new HashSet<>(figures);
        others.removeIf(d -> d.best() == null
                || d.claimant() == null
                || d.best().equals(first.best())
                || d.claimant().equals(first.claimant()));
        boolean one = others.stream().map(Detail::best).distinct().count() == 1;
        for (Detail d : figures) {
            boolean same = d.best() == null ? !few(d, first) : d.best().equals(first.best());
            if (!same && !(one && others.contains(d))) {
                later.add(d);
            }
        }
        return later;
    }

    /** Whether it is of some whom the sentence names, fewer than half of those whom the first number counts. */
    private static boolean few(Detail named, Detail first) {
        Integer low = named.low();
        Integer best = first.best();
        return low != null && best != null && 2 * low < best;
    }

    /** Whether it stands close to the whole and is no more. */
    private static boolean share(Detail d, Detail whole) {
        Integer n = d.best();
        Integer all = whole.best();
        int apart = Math.max(
                d.span().start() - whole.span().end(),
                whole.span().start() - d.span().end());
        return apart <= Evidence.BESIDE && (n == null || all == null || n <= all);
    }
}
