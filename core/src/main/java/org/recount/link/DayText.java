package org.recount.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as tables and JSON write them: {@code 20240116}, {@code 2024-01-16} with or without a time behind, {@code 2024-01}, {@code 2024}. */
final class DayText {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:-(\\d{2})-(\\d{2})(?:[T ].*)?|(\\d{2})(\\d{2})(?:\\d{6})?)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DayText() {}

    /** The days, or null when the text is no date, or one that may be read in two ways. */
    static @Nullable Days parse(String text) {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                String month = day.group(2) != null ? day.group(2) : day.group(4);
                String of = day.group(3) != null ? day.group(3) : day.group(5);
                return Days.on(LocalDate.of(number(day.group(1)), number(month), number(of)));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                YearMonth of = YearMonth.of(number(month.group(1)), number(month.group(2)));
                return new Days(of.atDay(1), of.atEndOfMonth(), null);
            }
            if (YEAR.matcher(text).matches()) {
                return new Days(LocalDate.of(number(text), 1, 1), LocalDate.of(number(text), 12, 31), null);
            }
            return null;
        } catch (DateTimeException e) {
            return null; // figures in the form of a date that are none, such as 20241340
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
