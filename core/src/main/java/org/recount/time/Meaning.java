package org.recount.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means, read from the grammar of partial times: one point, or a range of two, an end open.
 *
 * @param first the point, or the range's start, null when open
 * @param last the range's end, null when open
 * @param range whether it is a range
 */
record Meaning(@Nullable Point first, @Nullable Point last, boolean range) {
    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static final String SIDE = "(<|>=|>)?";
    private static final Pattern FIXED = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final Pattern OF_YEAR = Pattern.compile("--(\\d\\d)(?:-(\\d\\d))?" + SIDE);
    private static final Pattern OF_MONTH = Pattern.compile("---(\\d\\d)" + SIDE);
    private static final Pattern WEEKDAY = Pattern.compile("([A-Z][a-z][a-z])" + SIDE);
    private static final Pattern SHIFT = Pattern.compile("P(-?\\d+)([DWMY])(?:\\.(\\w{2,3})(?:-(\\d\\d))?)?");

    /**
     * Reads a meaning.
     *
     * @throws IllegalArgumentException if it is not in the grammar or names a day that no calendar has
     */
    static Meaning parse(String partial) {
        String text = partial.startsWith("@") ? partial.substring(1) : partial;
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? new Meaning(point(text), null, false)
                    : new Meaning(end(text.substring(0, slash)), end(text.substring(slash + 1)), true);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + partial, e);
        }
    }

    /** Whether it needs no reference. */
    boolean fixed() {
        return first != null && first.fixed() && (!range || (last != null && last.fixed()));
    }

    /**
     * Its days. A range's end is found from the reference and its start from that end, so that "Saturday to Monday"
     * is three days in a row; an open end is the reference, or the known end where that is later.
     */
    Days days(LocalDate reference) {
        if (!range) {
            return first == null ? Days.of(reference) : first.days(reference);
        }
        LocalDate to = last == null ? reference : last(last, reference);
        LocalDate from = first == null ? reference : first(first, counted(first) ? reference : to);
        if (last == null && first != null && from.isAfter(to)) {
            from = first(first, reference);
            to = from.isAfter(reference) ? from : reference;
        }
        return from.isAfter(to) ? Days.of(to) : new Days(from, to);
    }

    private static boolean counted(Point point) {
        return !(point instanceof Point.Weekday || point instanceof Point.DateOfYear);
    }

    private static LocalDate first(Point point, LocalDate reference) {
        if (point instanceof Point.Shift shift && shift.count() != 0) {
            return shift.day(reference);
        }
        if (point instanceof Point.DateOfYear date && date.side() == Side.USUAL) {
            LocalDate nearest = date.days(reference).from();
            return nearest.isAfter(reference)
                    ? new Point.DateOfYear(date.month(), date.day(), Side.BEFORE)
                            .days(reference)
                            .from()
                    : nearest;
        }
        return point.days(reference).from();
    }

    private static LocalDate last(Point point, LocalDate reference) {
        return point instanceof Point.Shift shift
                ? shift.day(reference)
                : point.days(reference).to();
    }

    private static @Nullable Point end(String text) {
        return "..".equals(text) ? null : point(text);
    }

    private static Point point(String text) {
        Matcher m = FIXED.matcher(text);
        if (m.matches()) {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return new Point.Year(year);
            }
            YearMonth month = YearMonth.of(year, number(m.group(2)));
            return m.group(3) == null
                    ? new Point.Month(month)
                    : new Point.Day(LocalDate.of(year, month.getMonth(), number(m.group(3))));
        }
        m = OF_YEAR.matcher(text);
        if (m.matches()) {
            return m.group(2) == null
                    ? new Point.MonthOfYear(number(m.group(1)), side(m.group(3)))
                    : dateOfYear(number(m.group(1)), number(m.group(2)), side(m.group(3)));
        }
        m = OF_MONTH.matcher(text);
        if (m.matches()) {
            return new Point.DayOfMonth(number(m.group(1)), side(m.group(2)));
        }
        m = WEEKDAY.matcher(text);
        if (m.matches()) {
            return new Point.Weekday(weekday(m.group(1)), side(m.group(2)));
        }
        m = SHIFT.matcher(text);
        if (m.matches()) {
            Point.Shift shift =
                    new Point.Shift(Integer.parseInt(m.group(1)), m.group(2).charAt(0));
            String inside = m.group(3);
            if (inside == null) {
                return shift;
            }
            return WEEKDAYS.containsKey(inside)
                    ? new Point.InWeek(shift, weekday(inside))
                    : new Point.InYear(shift, number(inside), m.group(4) == null ? 0 : number(m.group(4)));
        }
        throw new IllegalArgumentException("no partial time: " + text);
    }

    private static Point dateOfYear(int month, int day, Side side) {
        LocalDate.of(2024, month, day); // a leap year: throws for days that no year has
        return new Point.DateOfYear(month, day, side);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Side side(@Nullable String sign) {
        return sign == null ? Side.USUAL : Side.of(sign);
    }

    private static DayOfWeek weekday(String name) {
        DayOfWeek day = WEEKDAYS.get(name);
        if (day == null) {
            throw new IllegalArgumentException("no weekday: " + name);
        }
        return day;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }
}
