package org.recount.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full dates as pages and texts write them. A date of figures alone whose day and month could change places
 * ("03/04/2024") is no date: it would be a guess.
 */
final class DateText {
    /** Regular expression of an English month name, abbreviated or not. */
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern OFFSET_TIME = Pattern.compile(
            "\\b(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)? ?(Z|[+-]\\d{2}:?\\d{2})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d/-])");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" + MONTH + "),?[ -](\\d{4})\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("(?i)\\b(" + MONTH
            + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? |(?=(?:19|20)\\d\\d\\b))(\\d{4})\\b"); // also run together:
    // "Jan 202015"
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");

    private DateText() {}

    /** The first full date in the words, as an ISO date, or as an ISO date-time when hour and offset are told. */
    static @Nullable String find(String words) {
        if (words.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String moment = moment(words);
        if (moment != null) {
            return moment;
        }
        Found first = first(words);
        return first == null ? null : first.date().toString();
    }

    /**
     * A full date in words.
     *
     * @param start its first {@code char}
     * @param end one past the last
     */
    record Found(LocalDate date, int start, int end) {}

    /** The first full date in the words, or null. */
    static @Nullable Found first(String words) {
        Found first = null;
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_MONTH, MONTH_DAY, FIGURES)) {
            Matcher m = pattern.matcher(words);
            if (m.find() && (first == null || m.start() < first.start())) {
                LocalDate date = date(pattern, m);
                if (date != null) {
                    first = new Found(date, m.start(), m.end());
                }
            }
        }
        return first;
    }

    /**
     * A date of figures alone whose day and month could change places.
     *
     * @param start its first {@code char}
     * @param end one past the last
     * @param days the two days it may mean
     */
    record Ambiguous(List<LocalDate> days, int start, int end) {}

    /** The first date in the words whose day and month could change places, or null. */
    static @Nullable Ambiguous ambiguous(String words) {
        Matcher m = FIGURES.matcher(words);
        while (m.find()) {
            LocalDate monthFirst = of(m.group(4), m.group(1), m.group(3));
            LocalDate dayFirst = of(m.group(4), m.group(3), m.group(1));
            if (date(FIGURES, m) == null && monthFirst != null && dayFirst != null) {
                return new Ambiguous(List.of(monthFirst, dayFirst), m.start(), m.end());
            }
        }
        return null;
    }

    /** The date of a field that holds nothing else: as {@link #find}, and RFC 1123 or {@code yyyyMMdd} too. */
    static @Nullable String parse(@Nullable String field) {
        if (field == null) {
            return null;
        }
        String value = field.strip();
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException e) {
            Matcher compact = COMPACT.matcher(value);
            return compact.matches() ? text(of(compact.group(1), compact.group(2), compact.group(3))) : find(value);
        }
    }

    /** 1 to 12 for an English month name or its abbreviation. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable String moment(String words) {
        Matcher m = OFFSET_TIME.matcher(words);
        if (!m.find()) {
            return null;
        }
        String seconds = m.group(3) == null ? ":00" : m.group(3);
        String offset = m.group(4).length() == 5
                ? m.group(4).substring(0, 3) + ":" + m.group(4).substring(3)
                : m.group(4);
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    OffsetDateTime.parse(m.group(1) + "T" + m.group(2) + seconds + offset));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Pattern pattern, Matcher m) {
        if (pattern == YEAR_FIRST) {
            return of(m.group(1), m.group(2), m.group(3));
        }
        if (pattern == DAY_MONTH) {
            return of(m.group(3), Integer.toString(month(m.group(2))), m.group(1));
        }
        if (pattern == MONTH_DAY) {
            return of(m.group(3), Integer.toString(month(m.group(1))), m.group(2));
        }
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        boolean dayFirst = a > 12 || a == b || m.group(2).equals(".");
        boolean monthFirst = b > 12;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        return dayFirst ? of(m.group(4), m.group(3), m.group(1)) : of(m.group(4), m.group(1), m.group(3));
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // figures in the form of a date that are none, such as 2024-13-40
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
