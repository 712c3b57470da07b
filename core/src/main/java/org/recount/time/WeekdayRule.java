package org.recount.time;

import org.jspecify.annotations.Nullable;

/** Weekdays: "Friday", "last Monday", "next Friday", "Tuesday last week", "this Thursday", "Sun, Jan 21" by its date. */
final class WeekdayRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        int i = start;
        String before = words.lower(i);
        boolean last = V.is("last", before);
        boolean next = V.is("next", before);
        boolean current = V.is("this", before) || before.equals("that");
        if (last || next || current) {
            i = current && V.is("last", words.lower(i + 1)) ? i + 2 : i + 1;
            last = last || i == start + 2;
            next = next || (current && V.is("next", words.lower(i)));
        }
        String day = weekday(words, i);
        if (day == null || named(words, i)) {
            return null;
        }
        int end = i + 1;
        int week = words.is(end, "of", ",") ? end + 1 : end;
        String shift = UnitRule.shiftOfWeek(words, week);
        if (shift != null) {
            return Phrase.day(week + 2, shift + "." + day);
        }
        Side side = last ? Side.BEFORE : next ? Side.AFTER : Tense.future(words, start) ? Side.FROM : Side.USUAL;
        return Phrase.day(end, day + side.sign);
    }

    /** The weekday in the grammar of partial times, or null. */
    private static @Nullable String weekday(Words words, int i) {
        if (!words.capital(i)) {
            return null;
        }
        String day = V.value("weekday", words.lower(i));
        if (day != null) {
            return day;
        }
        boolean dated = words.is(i + 1, ",", ".") && (words.number(i + 2) > 0 || words.capital(i + 2));
        return dated ? V.value("weekday-short", words.lower(i)) : null;
    }

    private static boolean named(Words words, int i) {
        boolean sunday = words.is(i + 1, "prayer") && words.is(i + 2, "leader");
        return V.is("name-before", words.lower(i - 1))
                || sunday
                || (V.is("name-after", words.lower(i + 1)) && words.capital(i + 1));
    }
}
