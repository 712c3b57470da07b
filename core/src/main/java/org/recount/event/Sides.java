package org.recount.event;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.place.Place;

/** How well the parties of one mention fit those of another: 0 to 1, or -1 when they contradict. */
final class Sides {
    static final double CONTRADICT = -1;

    private Sides() {}

    /** How well who acts fits. */
    static double actors(Told a, Told b) {
        return compare(a.actors(), b.actors(), null, null);
    }

    /** How well to whom it was done fits; a group is also the state on whose soil it was hit. */
    static double recipients(Told a, Told b) {
        return compare(
                a.recipients(), b.recipients(), a.mention().place(), b.mention().place());
    }

    /** All parties of both, whoever is called actor: for happenings that go both ways. */
    static double unordered(Told a, Told b) {
        Set<String> mine = voices(a);
        Set<String> theirs = voices(b);
        Set<String> both = new TreeSet<>(mine);
        both.retainAll(theirs);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() && theirs.isEmpty() ? MergeThresholds.UNKNOWN : MergeThresholds.ONE_SIDED;
        }
        if (both.isEmpty()) {
            return CONTRADICT;
        }
        int larger = Math.max(mine.size(), theirs.size());
        if (both.size() == larger) {
            return 1;
        }
        // one report names fewer parties; each with a party that the other lacks is another round
        return both.size() == Math.min(mine.size(), theirs.size()) ? MergeThresholds.ON_SOIL : CONTRADICT;
    }

    private static Set<String> voices(Told t) {
        Set<String> voices = new TreeSet<>();
        t.actors().forEach(p -> voices.add(p.voice()));
        t.recipients().forEach(p -> voices.add(p.voice()));
        return voices;
    }

    private static double compare(Set<Party> as, Set<Party> bs, @Nullable Place placeA, @Nullable Place placeB) {
        if (as.isEmpty() || bs.isEmpty()) {
            return as.isEmpty() && bs.isEmpty() ? MergeThresholds.UNKNOWN : MergeThresholds.ONE_SIDED;
        }
        for (Party a : as) {
            for (Party b : bs) {
                if (a.id().equals(b.id())) {
                    return 1;
                }
            }
        }
        double best = CONTRADICT;
        for (Party a : as) {
            for (Party b : bs) {
                best = Math.max(best, pair(a, b, placeA, placeB));
            }
        }
        return best;
    }

    private static double pair(Party a, Party b, @Nullable Place placeA, @Nullable Place placeB) {
        if (a.state() != null && b.state() != null) {
            return a.state().equals(b.state()) ? MergeThresholds.SAME_STATE : CONTRADICT;
        }
        String soilA = placeA == null ? null : placeA.country();
        String soilB = placeB == null ? null : placeB.country();
        if (a.state() != null || b.state() != null) {
            String state = a.state() != null ? a.state() : b.state();
            Party group = a.state() != null ? b : a;
            return soil(state, group, soilA != null ? soilA : soilB, placeA != null || placeB != null);
        }
        if (soilA != null && soilB != null && !soilA.equals(soilB)) {
            return CONTRADICT;
        }
        boolean otherCountry =
                a.country() != null && b.country() != null && !a.country().equals(b.country());
        if (a.named() && b.named()) {
            return soilA != null && soilA.equals(soilB) ? MergeThresholds.UNKNOWN : MergeThresholds.OTHER_GROUP;
        }
        return otherCountry ? MergeThresholds.OTHER_GROUP : MergeThresholds.ONE_SIDED;
    }

    private static double soil(@Nullable String state, Party group, @Nullable String soil, boolean told) {
        if (state == null || (group.named() && group.country() == null && !told && soil == null)) {
            return MergeThresholds.SOIL_UNTOLD;
        }
        if (soil != null) {
            return soil.equals(state) ? MergeThresholds.ON_SOIL : CONTRADICT;
        }
        if (state.equals(group.country())) {
            return MergeThresholds.ON_SOIL;
        }
        return MergeThresholds.SOIL_UNTOLD;
    }
}
