package org.recount.time;

import org.jspecify.annotations.Nullable;

/** Running, last and next weeks, months and years: "this week", "last month", "earlier this year", "early next year". */
final class UnitRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        if (V.is("edge", words.lower(start))) {
            int i = words.is(start + 1, "in") ? start + 2 : start + 1;
            Phrase unit = unit(words, i);
            boolean running =
                    words.is(start, "earlier") && words.is(unit == null ? start : i, "this", "the", "current");
            return unit == null || !running
                    ? unit
                    : new Phrase(unit.end(), unit.meaning() + "/..", Time.Precision.RANGE, null);
        }
        return unit(words, start);
    }

    private static @Nullable Phrase unit(Words words, int start) {
        int i = words.is(start, "the") ? start + 1 : start;
        Integer count = count(words.lower(i));
        String unit = unitOf(words, i + 1);
        if (count == null || unit == null || (i > start && count == 0)) {
            return null;
        }
        Time.Precision precision = switch (unit) {
            case "W" -> Time.Precision.WEEK;
            case "M" -> Time.Precision.MONTH;
            default -> Time.Precision.YEAR;
        };
        return new Phrase(i + 2, "P" + count + unit, precision, null);
    }

    /** The shift that "this year", "last year", "next year" stand for at this word, or null. */
    static @Nullable String shiftOfYear(Words words, int i) {
        Integer count = count(words.lower(i));
        return count != null && words.is(i + 1, "year") ? "P" + count + "Y" : null;
    }

    /** The shift that "this week", "last week", "next week" stand for at this word, or null. */
    static @Nullable String shiftOfWeek(Words words, int i) {
        Integer count = count(words.lower(i));
        return count != null && words.is(i + 1, "week") ? "P" + count + "W" : null;
    }

    private static @Nullable Integer count(String word) {
        return V.is("this", word)
                ? Integer.valueOf(0)
                : V.is("last", word) ? Integer.valueOf(-1) : V.is("next", word) ? Integer.valueOf(1) : null;
    }

    private static @Nullable String unitOf(Words words, int i) {
        String unit = V.value("unit", words.lower(i));
        return unit != null && "WMY".contains(unit) && !words.lower(i).endsWith("s") ? unit : null;
    }
}
