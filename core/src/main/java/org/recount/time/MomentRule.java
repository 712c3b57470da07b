package org.recount.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day with what belongs to it: part of the day before or after it ("early Thursday", "the evening of January 16",
 * "Tuesday at dawn"), weekday and date together ("Friday, January 19, 2024", "Friday (January 19)").
 */
final class MomentRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;
    private static final DateRule DATE = new DateRule();
    private static final NumericRule NUMERIC = new NumericRule();
    private static final WeekdayRule WEEKDAY = new WeekdayRule();
    private static final ExpressionRule EXPRESSION = new ExpressionRule();
    private static final List<Rule> DAYS = List.of(WEEKDAY, DATE, NUMERIC, EXPRESSION);

    @Override
    public @Nullable Phrase at(Words words, int start) {
        Part before = partBefore(words, start);
        Phrase day = day(words, before.end);
        if (day == null || (before.end > start && day.precision() != Time.Precision.DAY)) {
            return null;
        }
        if (day.precision() != Time.Precision.DAY) {
            return day;
        }
        Phrase joined = withDate(words, before.end, day);
        Part after = partAfter(words, joined.end());
        Phrase whole = joined.to(after.end);
        Phrase late = withDate(words, before.end, whole);
        return late.with(joined.part()).with(before.part).with(after.part);
    }

    private static @Nullable Phrase day(Words words, int i) {
        for (Rule rule : DAYS) {
            Phrase phrase = rule.at(words, i);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** The phrase together with a date that explains its weekday, or with a weekday that follows its date. */
    private static Phrase withDate(Words words, int start, Phrase day) {
        String meaning = day.meaning();
        if (meaning == null) {
            return day;
        }
        boolean bracket = words.is(day.end(), "(");
        int i = words.is(day.end(), "(", ",") ? day.end() + 1 : day.end();
        i = words.is(i, "the") ? i + 1 : i;
        boolean weekday = Character.isUpperCase(meaning.codePointAt(0)) && meaning.charAt(0) != 'P';
        Phrase second = weekday || meaning.startsWith("P") ? date(words, i) : weekdayAt(words, i);
        if (second == null || (bracket && !words.is(second.end(), ")"))) {
            return day;
        }
        int end = bracket ? second.end() + 1 : second.end();
        boolean follows = WEEKDAY.at(words, start) != null || meaning.startsWith("P");
        return follows ? second.to(end).with(day.part()) : day.to(end);
    }

    private static @Nullable Phrase date(Words words, int i) {
        Phrase date = DATE.at(words, i);
        Phrase found = date == null ? NUMERIC.at(words, i) : date;
        return found != null && found.precision() == Time.Precision.DAY && found.meaning() != null ? found : null;
    }

    private static @Nullable Phrase weekdayAt(Words words, int i) {
        Phrase weekday = i > 0 && words.is(i - 1, "(", ",") ? WEEKDAY.at(words, i) : null;
        return weekday == null || !words.is(weekday.end(), ")", ",", ".", "") ? null : weekday;
    }

    private record Part(int end, Time.@Nullable Part part) {}

    private static Part partBefore(Words words, int start) {
        int i = words.is(start, "the") ? start + 1 : start;
        String edge = V.value("edge", words.lower(i));
        Time.Part part = null;
        int end = start;
        if (edge != null && !edge.isEmpty()) {
            part = Time.Part.valueOf(edge);
            i++;
            end = i;
            if (words.is(i, "hours")) {
                i++;
                if (words.is(i, "of") && words.is(i + 1, "the") && V.is("part", words.lower(i + 2))) {
                    i += 3;
                }
                end = i;
            }
        }
        String named = V.value("part", words.lower(i));
        if (named != null) {
            part = part == null ? Time.Part.valueOf(named) : part;
            i++;
            end = i;
        }
        return part == null ? new Part(start, null) : new Part(words.is(end, "of", "on", ",") ? end + 1 : end, part);
    }

    private static Part partAfter(Words words, int start) {
        int i = words.is(start, ",") ? start + 1 : start;
        i = words.is(i, "in", "at", "during", "before", "around") ? i + 1 : i;
        i = words.is(i, "the") ? i + 1 : i;
        boolean led = i > start;
        String edge = V.value("edge", words.lower(i));
        if (edge != null && !edge.isEmpty()) {
            i = words.is(i + 1, "hours") && words.is(i + 2, "of") ? i + 4 : i + 1;
        }
        String part = V.value("part", words.lower(i));
        return part == null || (led && words.is(start, ",") && i == start + 1)
                ? new Part(start, null)
                : new Part(i + 1, Time.Part.valueOf(part));
    }
}
