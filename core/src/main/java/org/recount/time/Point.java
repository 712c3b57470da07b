package org.recount.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;

/** One day, week, month or year in the grammar of partial times; see the package page. */
sealed interface Point {
    /** Its days, counted from the reference. */
    Days days(LocalDate reference);

    /** Whether it means the same from every reference. */
    default boolean fixed() {
        return false;
    }

    /** {@code 2024-01-19}. */
    record Day(LocalDate day) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return Days.of(day);
        }

        @Override
        public boolean fixed() {
            return true;
        }
    }

    /** {@code 2024-01}. */
    record Month(YearMonth month) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public boolean fixed() {
            return true;
        }
    }

    /** {@code 2024}. */
    record Year(int year) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        @Override
        public boolean fixed() {
            return true;
        }
    }

    /** {@code --01-19}: a date without a year. */
    record DateOfYear(int month, int day, Side side) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return Days.of(IntStream.rangeClosed(reference.getYear() - 8, reference.getYear() + 8)
                    .mapToObj(y -> YearMonth.of(y, month))
                    .filter(m -> m.isValidDay(day))
                    .map(m -> m.atDay(day))
                    .filter(d -> Point.allowed(d.compareTo(reference), side))
                    .min(Comparator.comparingLong((LocalDate d) -> Math.abs(ChronoUnit.DAYS.between(reference, d)))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow());
        }
    }

    /** {@code --01}: a month without a year. */
    record MonthOfYear(int month, Side side) implements Point {
        @Override
        public Days days(LocalDate reference) {
            YearMonth now = YearMonth.from(reference);
            YearMonth nearest = IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                    .mapToObj(y -> YearMonth.of(y, month))
                    .filter(m -> Point.allowed(m.compareTo(now), side))
                    .min(Comparator.comparingLong((YearMonth m) -> Math.abs(ChronoUnit.MONTHS.between(now, m)))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            return new Month(nearest).days(reference);
        }
    }

    /** {@code ---19}: a day of some month. */
    record DayOfMonth(int day, Side side) implements Point {
        @Override
        public Days days(LocalDate reference) {
            boolean back = side == Side.USUAL || side == Side.BEFORE;
            YearMonth month = YearMonth.from(reference);
            for (int i = 0; ; i++) {
                YearMonth m = month.plusMonths(back ? -i : i);
                if (m.isValidDay(day)) {
                    LocalDate d = m.atDay(day);
                    int compared = d.compareTo(reference);
                    if (side == Side.USUAL ? compared <= 0 : Point.allowed(compared, side)) {
                        return Days.of(d);
                    }
                }
            }
        }
    }

    /** {@code Fri}: a weekday. */
    record Weekday(DayOfWeek weekday, Side side) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return Days.of(reference.with(
                    switch (side) {
                        case USUAL -> TemporalAdjusters.previousOrSame(weekday);
                        case BEFORE -> TemporalAdjusters.previous(weekday);
                        case AFTER -> TemporalAdjusters.next(weekday);
                        case FROM -> TemporalAdjusters.nextOrSame(weekday);
                    }));
        }
    }

    /** {@code P-1D}, {@code P-1W}, {@code P0M}: the day, week, month or year so many from the reference's own. */
    record Shift(int count, char unit) implements Point {
        @Override
        public Days days(LocalDate reference) {
            LocalDate day = day(reference);
            return switch (unit) {
                case 'D' -> Days.of(day);
                case 'W' -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    yield new Days(monday, monday.plusDays(6));
                }
                case 'M' -> new Month(YearMonth.from(day)).days(reference);
                default -> new Year(day.getYear()).days(reference);
            };
        }

        /** The one day that so many units lead to: what a range starts or ends with. */
        LocalDate day(LocalDate reference) {
            return switch (unit) {
                case 'D' -> reference.plusDays(count);
                case 'W' -> reference.plusWeeks(count);
                case 'M' -> reference.plusMonths(count);
                default -> reference.plusYears(count);
            };
        }
    }

    /** {@code P-1W.Tue}: "Tuesday last week". */
    record InWeek(Shift week, DayOfWeek weekday) implements Point {
        @Override
        public Days days(LocalDate reference) {
            return Days.of(week.days(reference).from().with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    /** {@code P-1Y.11} or {@code P-1Y.11-07}: "November last year"; day 0 for the whole month. */
    record InYear(Shift year, int month, int day) implements Point {
        @Override
        public Days days(LocalDate reference) {
            YearMonth m = YearMonth.of(year.day(reference).getYear(), month);
            return day == 0 ? new Month(m).days(reference) : Days.of(m.atDay(Math.min(day, m.lengthOfMonth())));
        }
    }

    private static boolean allowed(int compared, Side side) {
        return switch (side) {
            case USUAL -> true;
            case BEFORE -> compared < 0;
            case AFTER -> compared > 0;
            case FROM -> compared >= 0;
        };
    }
}
