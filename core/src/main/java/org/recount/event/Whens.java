package org.recount.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
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
    private static final int RECALLED_DAYS = 3;
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private Whens() {}

    /** Whether it is told to the day, or to a few days. */
    static boolean days(@Nullable Time time) {
        return time != null
                && time.from() != null
                && (time.precision() == Time.Precision.DAY || time.precision() == Time.Precision.RANGE);
    }

    /** Days between the two reports; 0 when the day of one is not known. */
    static long reportsApart(Told a, Told b) {
        LocalDate one = a.published();
        LocalDate other = b.published();
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** {@code scene} says that both are told of one scene of one story, however late the reports. */
    static double compare(Told a, Told b, boolean scene) {
        if (dayless(a, b)) {
            return CONTRADICT;
        }
        Time one = a.mention().time();
        Time other = b.mention().time();
        LocalDate fromA = one == null ? null : one.from();
        LocalDate fromB = other == null ? null : other.from();
        if (one != null && other != null && fromA != null && fromB != null) {
            return anchored(one, fromA, other, fromB);
        }
        if (fromA != null || fromB != null) {
            return fromA != null && one != null
                    ? undated(fromA, to(one, fromA), b.published(), scene)
                    : other == null || fromB == null
                            ? MergeThresholds.UNKNOWN
                            : undated(fromB, to(other, fromB), a.published(), scene);
        }
        return partial(one, other, a.published(), b.published(), scene);
    }

    /** Whether of one of them no day is known, not even that of its report, and no story holds both reports: nothing says that they are close. */
    private static boolean dayless(Told a, Told b) {
        return (a.reference() == null || b.reference() == null)
                && !a.mention().article().equals(b.mention().article())
                && (a.story() == null || !a.story().equals(b.story()));
    }

    /** Whether one report tells of two days by these times; one night may be told under either of its days. */
    static boolean apart(@Nullable Time one, @Nullable Time other) {
        return one != null && other != null && byDay(one) && byDay(other);
    }

    /** "A guard who was shot weeks earlier": counted back from what the report tells, so not what it tells without a day. */
    static boolean recalled(@Nullable Time one, @Nullable Time other, @Nullable LocalDate published) {
        LocalDate to = one == null ? null : one.to();
        return one != null
                && to != null
                && published != null
                && one.basis() == Time.Basis.RELATIVE
                && to.isBefore(published.minusDays(RECALLED_DAYS))
                && (other == null || other.from() == null);
    }

    private static boolean byDay(Time time) {
        return time.precision() == Time.Precision.DAY && (time.part() == null || time.part() == Time.Part.AFTERNOON);
    }

    private static LocalDate to(Time time, LocalDate from) {
        LocalDate to = time.to();
        return to == null ? from : to;
    }

    private static double anchored(Time one, LocalDate fromA, Time other, LocalDate fromB) {
        LocalDate toA = to(one, fromA);
        LocalDate toB = to(other, fromB);
        boolean overlap = !fromA.isAfter(toB) && !fromB.isAfter(toA);
        if (overlap) {
            return fromA.equals(fromB) && toA.equals(toB) ? 1 : COARSE;
        }
        long gap = fromA.isAfter(toB) ? ChronoUnit.DAYS.between(toB, fromA) : ChronoUnit.DAYS.between(toA, fromB);
        if (gap > 1 && (sameButYear(one, fromA, toA, fromB, toB) || sameButYear(other, fromB, toB, fromA, toA))) {
            return SAME_PARTIAL;
        }
        return gap <= 1 ? NEXT_DAY : CONTRADICT;
    }

    /** Whether the text gives a date or a month without a year, so that the year is a guess, and in another year they meet. */
    private static boolean sameButYear(
            Time guessed, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        boolean yearless = guessed.basis() != Time.Basis.STATED
                && (guessed.precision() == Time.Precision.DAY || guessed.precision() == Time.Precision.MONTH)
                && MONTH.matcher(guessed.text()).find()
                && !YEAR.matcher(guessed.text()).find();
        int years = otherFrom.getYear() - from.getYear();
        return yearless && !from.plusYears(years).isAfter(otherTo) && !otherFrom.isAfter(to.plusYears(years));
    }

    /** A dated happening against one whose report alone has a date: nothing is reported before it happens. */
    private static double undated(LocalDate from, LocalDate to, @Nullable LocalDate published, boolean scene) {
        if (published == null) {
            return MergeThresholds.UNKNOWN;
        }
        if (from.isAfter(published.plusDays(1))) {
            return CONTRADICT;
        }
        return !scene && ChronoUnit.DAYS.between(to, published) > MergeThresholds.UNDATED_DAYS
                ? FAR_REPORTS
                : MergeThresholds.UNKNOWN;
    }

    private static double partial(
            @Nullable Time one,
            @Nullable Time other,
            @Nullable LocalDate publishedA,
            @Nullable LocalDate publishedB,
            boolean scene) {
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
        if (scene) {
            return MergeThresholds.UNKNOWN;
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
