package org.recount.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two rows stand to each other, each from 0 to 1.
 *
 * @param who parties
 * @param kind type, mode and code
 * @param when days
 * @param where places
 */
record Likeness(double who, double kind, double when, double where) {

    /** Compares two rows; null when they cannot be one happening. */
    static @Nullable Likeness of(Row a, Row b, Deeds deeds) {
        if (standing(a, deeds) != standing(b, deeds)) {
            return null;
        }
        double kind = deeds.compare(a.deed(), b.deed());
        double who = kind == 0 ? LinkThresholds.CONTRADICT : who(a, b);
        double when = who < 0 ? LinkThresholds.CONTRADICT : when(a.days(), b.days());
        if (when < 0) {
            return null;
        }
        double where = Places.compare(a.place(), b.place(), deeds.scene(a.deed(), b.deed()));
        return where < 0 ? null : new Likeness(who, kind, when, where);
    }

    static Standing standing(Row row, Deeds deeds) {
        return row.status() == null ? Standing.DONE : Standing.of(row.status(), deeds.announces(row.deed()));
    }

    /** The weighted mean. */
    double value() {
        return LinkThresholds.WHO * who
                + LinkThresholds.KIND * kind
                + LinkThresholds.WHEN * when
                + LinkThresholds.WHERE * where;
    }

    static boolean bothWays(Row a, Row b) {
        return a.reciprocal()
                || b.reciprocal()
                || (a.deed().cooperation() && b.deed().cooperation());
    }

    private static double who(Row a, Row b) {
        if (bothWays(a, b)) {
            return Sides.unordered(a, b);
        }
        double actors = Sides.compare(a.actors(), b.actors());
        double recipients = Sides.compare(a.recipients(), b.recipients());
        return actors < 0 || recipients < 0 ? LinkThresholds.CONTRADICT : (actors + recipients) / 2;
    }

    private static double when(@Nullable Days a, @Nullable Days b) {
        if (a == null || b == null) {
            return LinkThresholds.UNKNOWN;
        }
        Long gap = Days.gap(a, b);
        if (gap == null) {
            String partial = a.partial();
            return partial != null && partial.equals(b.partial()) ? 1 : LinkThresholds.UNKNOWN;
        }
        if (gap > LinkThresholds.MOST_DAYS) {
            return LinkThresholds.CONTRADICT;
        }
        return gap > 0 ? LinkThresholds.NEXT_DAY : a.equals(b) ? 1 : LinkThresholds.OVERLAP;
    }

    /** What the two share, in plain words. */
    String shared() {
        List<String> shared = new ArrayList<>();
        shared.add(
                who >= LinkThresholds.STRONG_PARTY
                        ? "same parties"
                        : who > LinkThresholds.UNKNOWN ? "parties that fit" : "parties that do not contradict");
        shared.add(
                kind == 1 ? "same type" : kind >= LinkThresholds.OTHER_MODE ? "same type told otherwise" : "near type");
        if (when == 1) {
            shared.add("same day");
        } else if (when > LinkThresholds.UNKNOWN) {
            shared.add("times that overlap");
        } else if (when == LinkThresholds.NEXT_DAY) {
            shared.add("a day apart");
        }
        if (where >= LinkThresholds.NEARBY) {
            shared.add("same place");
        } else if (where > LinkThresholds.UNKNOWN) {
            shared.add("places that fit");
        }
        return String.join(", ", shared);
    }
}
