package org.recount.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.recount.time.Time;

/** How well two times fit: 0 to 1, {@link #NEXT_DAY} for a day's difference, {@link #CONTRADICT} when they cannot be one. */
final class Whens {
    static final double CONTRADICT = -1;

    /** One day apart: a slip of one report, if figures or targets say so, else another day. */
    static final double NEXT_DAY = -0.5;

    private static final double COARSE = 0.7;
    private static final double SAME_PARTIAL = 0.8;
    private static final double FAR_REPORTS = 0.3;
    private static final int REPORT_WINDOW = 3;

    private Whens() {}

    static double compare(Told a, Told b) {
        Time one = a.mention().time();
        Time other = b.mention().time();
        LocalDate fromA = one == null ? null : one.from();
        LocalDate fromB = other == null ? null : other.from();
        if (one != null && other != null && fromA != null && fromB != null) {
            return anchored(fromA, to(one, fromA), fromB, to(other, fromB));
        }
        if (fromA != null || fromB != null) {
            return fromA != null && one != null
                    ? undated(fromA, to(one, fromA), b.published())
                    : other == null || fromB == null
                            ? MergeThresholds.UNKNOWN
                            : undated(fromB, to(other, fromB), a.published());
        }
        return partial(one, other, a.published(), b.published());
    }

    private static LocalDate to(Time time, LocalDate from) {
        LocalDate to = time.to();
        return to == null ? from : to;
    }

    private static double anchored(LocalDate fromA, LocalDate toA, LocalDate fromB, LocalDate toB) {
        boolean overlap = !fromA.isAfter(toB) && !fromB.isAfter(toA);
        if (overlap) {
            return fromA.equals(fromB) && toA.equals(toB) ? 1 : COARSE;
        }
        long gap = fromA.isAfter(toB) ? ChronoUnit.DAYS.between(toB, fromA) : ChronoUnit.DAYS.between(toA, fromB);
        return gap <= 1 ? NEXT_DAY : CONTRADICT;
    }

    /** A dated happening against one whose report alone has a date: nothing is reported before it happens. */
    private static double undated(LocalDate from, LocalDate to, @Nullable LocalDate published) {
        if (published == null) {
            return MergeThresholds.UNKNOWN;
        }
        if (from.isAfter(published.plusDays(1))) {
            return CONTRADICT;
        }
        return ChronoUnit.DAYS.between(to, published) > MergeThresholds.UNDATED_DAYS
                ? FAR_REPORTS
                : MergeThresholds.UNKNOWN;
    }

    private static double partial(
            @Nullable Time one, @Nullable Time other, @Nullable LocalDate publishedA, @Nullable LocalDate publishedB) {
        String a = one == null ? null : one.partial();
        String b = other == null ? null : other.partial();
        long apart = publishedA == null || publishedB == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(publishedA, publishedB));
        if (a != null && b != null && apart <= REPORT_WINDOW && shape(a).equals(shape(b))) {
            boolean relative = a.startsWith("P");
            if (a.equals(b)) {
                return SAME_PARTIAL;
            }
            return relative ? MergeThresholds.UNKNOWN : CONTRADICT;
        }
        if (apart > MergeThresholds.UNDATED_DAYS) {
            return CONTRADICT;
        }
        return apart > REPORT_WINDOW ? FAR_REPORTS : MergeThresholds.UNKNOWN;
    }

    private static String shape(String partial) {
        return partial.replaceAll("\\d", "0").replaceAll("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$", "day");
    }
}
