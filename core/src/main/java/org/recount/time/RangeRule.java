package org.recount.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spans of days: "between Monday and Thursday", "from January 16 to January 18", "since October 7", "until Friday", and days that follow
 * each other, "on Friday and Saturday".
 */
final class RangeRule implements Rule {
    private static final MomentRule MOMENT = new MomentRule();
    private static final UnitRule UNIT = new UnitRule();
    private static final List<String> WEEK = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    @Override
    public @Nullable Phrase at(Words words, int start) {
        if (words.is(start, "since", "until", "till")) {
            Phrase point = point(words, words.is(start + 1, "the") ? start + 2 : start + 1);
            if (point == null || point.meaning() == null || point.meaning().contains("/")) {
                return null;
            }
            String known = point.meaning();
            String meaning = words.is(start, "since") ? range(known, "..") : range("..", known);
            return new Phrase(point.end(), meaning, Time.Precision.RANGE, null);
        }
        int i = words.is(start, "between", "from") ? start + 1 : start;
        Phrase first = point(words, i);
        if (first == null || !words.is(first.end(), "and", "to", "until", "till", "through", "-", "–")) {
            return null;
        }
        boolean and = words.is(first.end(), "and");
        Phrase last = point(words, first.end() + 1);
        boolean fits = last != null
                && first.meaning() != null
                && last.meaning() != null
                && !(first.meaning() + last.meaning()).contains("/")
                && (!and || words.is(start, "between") || follows(first.meaning(), last.meaning()))
                && (i > start || first.precision() == last.precision());
        return fits && first.meaning() != null && last != null && last.meaning() != null
                ? new Phrase(last.end(), range(first.meaning(), last.meaning()), Time.Precision.RANGE, null)
                : null;
    }

    /** Whether the second of two weekdays of one week is the day after the first. */
    private static boolean follows(String first, String second) {
        int one = WEEK.indexOf(first.substring(0, Math.min(3, first.length())));
        int other = WEEK.indexOf(second.substring(0, Math.min(3, second.length())));
        return one >= 0
                && other >= 0
                && other == (one + 1) % WEEK.size()
                && first.substring(3).equals(second.substring(3));
    }

    /** Both ends. When one counts from the day that the text spoke of ("until the next day"), the whole does. */
    private static String range(String from, String to) {
        boolean told = from.startsWith("@") || to.startsWith("@");
        return (told ? "@" : "") + from.replace("@", "") + "/" + to.replace("@", "");
    }

    private static @Nullable Phrase point(Words words, int i) {
        Phrase moment = MOMENT.at(words, i);
        return moment == null ? UNIT.at(words, i) : moment;
    }
}
