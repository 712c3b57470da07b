package org.recount.time;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: "2024-01-19", "19.01.2024", "19/01/2024". With slashes, day and month are told apart only when
 * one of them is above 12 or both are equal; otherwise the phrase has no meaning. Also years: "in 2019", "the 1990s".
 */
final class NumericRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        if (words.number(start) < 0 || (words.joined(start - 1) && !words.is(start - 1, "(", "[", "\"", "'"))) {
            return null;
        }
        String separator = words.lower(start + 1);
        boolean three = words.joined(start)
                && words.joined(start + 1)
                && words.joined(start + 2)
                && words.joined(start + 3)
                && words.is(start + 3, separator)
                && words.number(start + 2) >= 0
                && words.number(start + 4) >= 0;
        if (three && DateRule.year(words, start) > 0 && words.is(start + 1, "-", "/")) {
            return date(start + 5, words.number(start), words.number(start + 2), words.number(start + 4));
        }
        if (three && DateRule.year(words, start + 4) > 0) {
            int a = words.number(start);
            int b = words.number(start + 2);
            int year = words.number(start + 4);
            return switch (separator) {
                case "." -> date(start + 5, year, b, a);
                case "/", "-" ->
                    a > 12 || a == b
                            ? date(start + 5, year, b, a)
                            : b > 12
                                    ? date(start + 5, year, a, b)
                                    : new Phrase(start + 5, null, Time.Precision.DAY, null);
                default -> null;
            };
        }
        return year(words, start);
    }

    private static @Nullable Phrase date(int end, int year, int month, int day) {
        return month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)
                ? null
                : Phrase.day(end, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    private static @Nullable Phrase year(Words words, int i) {
        int year = DateRule.year(words, i);
        if (year == 0) {
            return null;
        }
        if (year % 10 == 0 && (words.is(i + 1, "s") && words.joined(i))) {
            return new Phrase(i + 2, year + "/" + (year + 9), Time.Precision.RANGE, null);
        }
        boolean led = V.is("preposition", words.lower(i - 1))
                || V.is("edge", words.lower(i - 1))
                || (words.is(i - 1, "-") && V.is("edge", words.lower(i - 2)))
                || (words.is(i - 1, "the")
                        && "NOUN".equals(words.at(i + 1).token().upos()))
                || (words.is(i - 1, "(") && words.is(i + 1, ")"));
        boolean figure = words.joined(i) && words.is(i + 1, ",", ".", "%", "-", "–") && words.joined(i + 1);
        boolean counted = "NNS".equals(words.at(i + 1).token().xpos()) && !words.is(i - 1, "the");
        return led && !figure && !counted ? new Phrase(i + 1, String.valueOf(year), Time.Precision.YEAR, null) : null;
    }
}
