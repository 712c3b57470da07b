package org.recount.time;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates with a month's name: "January 19, 2024", "16-17 January", "Jan. 19", "the 19th of January", "November last year". */
final class DateRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        if (V.is("name-before", words.lower(start - 1)) && !words.is(start - 1, "every", "each")) {
            return null;
        }
        Phrase phrase = month(words, start) > 0 ? monthFirst(words, start) : dayFirst(words, start);
        return phrase == null || V.is("name-after", words.lower(phrase.end())) ? null : phrase;
    }

    private static @Nullable Phrase monthFirst(Words words, int start) {
        int month = month(words, start);
        int i = afterMonth(words, start);
        Phrase days = days(words, i, month, true);
        return days != null ? days : monthAlone(words, start, i, month);
    }

    private static @Nullable Phrase dayFirst(Words words, int start) {
        int i = words.is(start, "the") ? start + 1 : start;
        int first = day(words, i);
        if (first == 0) {
            return null;
        }
        i = afterDay(words, i);
        int last = 0;
        if (words.is(i, "-", "–", "to", "and", "until") && day(words, i + 1) > first) {
            last = day(words, i + 1);
            i = afterDay(words, i + 1);
        }
        i = words.is(i, "of") ? i + 1 : i;
        int month = month(words, i);
        return month == 0 || !words.capital(i) ? null : withYear(words, afterMonth(words, i), month, first, last);
    }

    private static @Nullable Phrase days(Words words, int start, int month, boolean the) {
        int i = the && words.is(start, "the") ? start + 1 : start;
        int first = day(words, i);
        if (first == 0
                || (words.is(i + 1, ",") && words.joined(i) && words.joined(i + 1) && words.number(i + 2) >= 0)) {
            return null;
        }
        i = afterDay(words, i);
        int last = 0;
        int next = words.is(i, "-", "–", "to", "and", "until") ? i + 1 : i;
        if (next > i && day(words, next) > first && month(words, afterDay(words, next)) == 0) {
            last = day(words, next);
            i = afterDay(words, next);
        }
        return withYear(words, i, month, first, last);
    }

    private static @Nullable Phrase withYear(Words words, int start, int month, int first, int last) {
        int comma = words.is(start, ",") ? start + 1 : start;
        int comma2 = words.is(comma, "of") ? comma + 1 : comma;
        int year = year(words, comma2);
        Phrase phrase;
        if (year > 0) {
            if (!YearMonth.of(year, month).isValidDay(Math.max(first, last))) {
                return null;
            }
            phrase = Phrase.day(comma2 + 1, iso(year, month, first));
            return last == 0 ? phrase : range(phrase, iso(year, month, last));
        }
        if (!YearMonth.of(2024, month).isValidDay(Math.max(first, last))) {
            return null;
        }
        String shift = UnitRule.shiftOfYear(words, start);
        if (shift != null) {
            phrase = Phrase.day(start + 2, String.format(Locale.ROOT, "%s.%02d-%02d", shift, month, first));
            return last == 0 ? phrase : range(phrase, String.format(Locale.ROOT, "%s.%02d-%02d", shift, month, last));
        }
        phrase = Phrase.day(start, String.format(Locale.ROOT, "--%02d-%02d", month, first));
        return last == 0 ? phrase : range(phrase, String.format(Locale.ROOT, "--%02d-%02d", month, last));
    }

    private static Phrase range(Phrase first, String last) {
        return new Phrase(first.end(), first.meaning() + "/" + last, Time.Precision.RANGE, null);
    }

    private static @Nullable Phrase monthAlone(Words words, int start, int i, int month) {
        int comma = words.is(i, ",", "of") ? i + 1 : i;
        int year = year(words, comma);
        if (year > 0) {
            return new Phrase(
                    comma + 1, String.format(Locale.ROOT, "%04d-%02d", year, month), Time.Precision.MONTH, null);
        }
        String shift = UnitRule.shiftOfYear(words, i);
        if (shift != null) {
            return new Phrase(i + 2, shift + String.format(Locale.ROOT, ".%02d", month), Time.Precision.MONTH, null);
        }
        String before = words.lower(start - 1);
        boolean led = V.is("preposition", before)
                || V.is("last", before)
                || V.is("next", before)
                || V.is("this", before)
                || V.is("edge", before)
                || words.is(start - 1, "-", "–");
        boolean doubtful = V.is("month-doubtful", words.lower(start)) || V.is("month-short", words.lower(start));
        if (V.is("month-short", words.lower(start)) || (doubtful && !led)) {
            return null;
        }
        Side side = V.is("last", before) ? Side.BEFORE : V.is("next", before) ? Side.AFTER : Side.USUAL;
        return new Phrase(i, String.format(Locale.ROOT, "--%02d", month) + side.sign, Time.Precision.MONTH, null);
    }

    /** The month's number, or 0. */
    private static int month(Words words, int i) {
        if (!words.capital(i)) {
            return 0;
        }
        String name = V.value("month", words.lower(i));
        String shortName = name == null ? V.value("month-short", words.lower(i)) : name;
        return shortName == null ? 0 : Integer.parseInt(shortName);
    }

    private static int afterMonth(Words words, int i) {
        boolean abbreviated = words.is(i + 1, ".") && words.joined(i) && V.is("month-short", words.lower(i));
        return abbreviated ? i + 2 : i + 1;
    }

    /** The day of the month, or 0. */
    private static int day(Words words, int i) {
        int number = words.number(i);
        boolean alone = !(words.is(i + 1, ".", ":", "%") && words.joined(i) && words.joined(i + 1));
        return number >= 1 && number <= 31 && words.at(i).form().length() <= 2 && alone ? number : 0;
    }

    private static int afterDay(Words words, int i) {
        return words.joined(i) && words.is(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
    }

    /** A year of four digits between 1800 and 2199, or 0. */
    static int year(Words words, int i) {
        int number = words.number(i);
        return words.at(i).form().length() == 4 && number >= 1800 && number < 2200 ? number : 0;
    }

    private static String iso(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
