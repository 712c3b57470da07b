package org.recount.server.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of days cut into equal pieces, as many as can be told apart on a page.
 *
 * @param unit of a piece
 * @param starts first days, in order, without gaps
 */
record Bins(Unit unit, List<LocalDate> starts) {
    private static final int MOST_DAYS = 92;
    private static final int MOST_WEEKS = 92 * 7;

    /** How long a piece is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** The pieces that hold all days from first to last. */
    static Bins over(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Unit unit = days <= MOST_DAYS
                ? Unit.DAY
                : days <= MOST_WEEKS ? Unit.WEEK : days <= 366L * 10 ? Unit.MONTH : Unit.YEAR;
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = start(unit, first); !day.isAfter(last); day = next(unit, day)) {
            starts.add(day);
        }
        return new Bins(unit, List.copyOf(starts));
    }

    /** Which piece a day lies in; below 0 or past the last for a day outside. */
    int of(LocalDate day) {
        LocalDate zero = starts.getFirst();
        LocalDate start = start(unit, day);
        return (int)
                switch (unit) {
                    case DAY -> ChronoUnit.DAYS.between(zero, start);
                    case WEEK -> ChronoUnit.WEEKS.between(zero, start);
                    case MONTH -> ChronoUnit.MONTHS.between(zero, start);
                    case YEAR -> ChronoUnit.YEARS.between(zero, start);
                };
    }

    /** The last day of the piece that starts on this day. */
    LocalDate end(LocalDate start) {
        return next(unit, start).minusDays(1);
    }

    private static LocalDate start(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }
}
