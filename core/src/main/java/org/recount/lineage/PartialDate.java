package org.recount.lineage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Dateline;

/**
 * A day that a text names without its year: "Friday, January 19", "(March 3)", "3 March".
 *
 * @param day month and day
 * @param weekday the weekday named with it, or null
 * @param dateline whether the dateline says it
 */
record PartialDate(MonthDay day, @Nullable DayOfWeek weekday, boolean dateline) {
    private static final String MONTHS =
            "(?<m%1$s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(?<w>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s*\\(?\\s*(?:the\\s+)?)?\\b(?:"
                    + String.format(Locale.ROOT, MONTHS, "a")
                    + "\\s+(?<da>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<db>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                    + String.format(Locale.ROOT, MONTHS, "b")
                    + "\\b)(?!,?\\s+\\d{4})");
    private static final String SHORT_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }

    /** The partial dates of an article: the dateline's first, then those of its text in order. */
    static List<PartialDate> of(Article article) {
        List<PartialDate> dates = new ArrayList<>();
        Dateline dateline = article.dateline();
        if (dateline != null && dateline.date() != null && dateline.date().matches("--\\d{2}-\\d{2}")) {
            add(
                    dates,
                    Integer.parseInt(dateline.date().substring(2, 4)),
                    dateline.date().substring(5),
                    null,
                    true);
        }
        Matcher m = NAMED.matcher(article.text());
        while (m.find()) {
            boolean first = m.group("da") != null;
            String month =
                    (first ? m.group("ma") : m.group("mb")).substring(0, 3).toLowerCase(Locale.ROOT);
            String weekday = m.group("w");
            DayOfWeek day = weekday == null
                    ? null
                    : WEEKDAYS.get(weekday.substring(0, 3).toLowerCase(Locale.ROOT));
            add(dates, SHORT_MONTHS.indexOf(month) / 3 + 1, first ? m.group("da") : m.group("db"), day, false);
        }
        return dates;
    }

    private static void add(
            List<PartialDate> dates, int month, String day, @Nullable DayOfWeek weekday, boolean dateline) {
        int d = Integer.parseInt(day);
        if (d >= 1 && d <= java.time.Month.of(month).maxLength()) {
            dates.add(new PartialDate(MonthDay.of(month, d), weekday, dateline));
        }
    }

    /** Whether the date is this day. */
    boolean fits(LocalDate date) {
        return MonthDay.from(date).equals(day) && (weekday == null || date.getDayOfWeek() == weekday);
    }
}
