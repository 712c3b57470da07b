package org.recount.link;

/** When two rows of different documents, which do not contradict, tell of one happening. */
final class Across {
    private Across() {}

    static boolean same(Row a, Row b, Likeness likeness, Busy busy) {
        if (likeness.kind() < LinkThresholds.STRONG_KIND || a.deed().label() == null) {
            return false;
        }
        boolean place = likeness.where() >= LinkThresholds.STRONG_PLACE;
        Long gap = Days.gap(a.days(), b.days());
        boolean sameDay = gap != null && gap == 0;
        if (!strong(a, b, likeness)) {
            return sameDay && place && half(a, b);
        }
        boolean crowded = busy.busy(a) || busy.busy(b);
        if (sameDay) {
            return !crowded || place;
        }
        boolean rare = busy.rare(a) && busy.rare(b);
        return gap == null ? rare && place : !crowded && (rare || place);
    }

    /** Whether both rows name both sides, and the same. */
    private static boolean strong(Row a, Row b, Likeness likeness) {
        if (Likeness.bothWays(a, b)) {
            return Sides.stronglyUnordered(a, b);
        }
        return likeness.who() >= LinkThresholds.STRONG_PARTY
                && Sides.compare(a.actors(), b.actors()) >= LinkThresholds.STRONG_PARTY
                && Sides.compare(a.recipients(), b.recipients()) >= LinkThresholds.STRONG_PARTY;
    }

    /** Whether one side is the same, and the other is not told by at least one of the two. */
    private static boolean half(Row a, Row b) {
        double actors = Sides.compare(a.actors(), b.actors());
        double recipients = Sides.compare(a.recipients(), b.recipients());
        return Math.max(actors, recipients) >= LinkThresholds.STRONG_PARTY
                && Math.min(actors, recipients) >= LinkThresholds.UNKNOWN;
    }
}
