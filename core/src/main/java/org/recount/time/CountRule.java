package org.recount.time;

import org.jspecify.annotations.Nullable;

/**
 * Counts of units: "two days ago", "a week earlier", "in the past three days", "over the last 24 hours", "in two weeks".
 * "Earlier" and "later" count from the day that the text spoke of, "ago" from the report. A vague count ("a few days
 * ago") is a range up to seven units back. A count from an event ("two days after the strike") is no time by itself.
 */
final class CountRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;
    private static final int VAGUE = 7;
    private static final int HALF_DAY = 12;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        Phrase window = window(words, start);
        return window != null ? window : counted(words, start);
    }

    private static @Nullable Phrase window(Words words, int start) {
        int i = words.is(start, "in", "over", "during", "within", "for") ? start + 1 : start;
        i = words.is(i, "the", "these") ? i + 1 : i;
        boolean back = V.is("last", words.lower(i));
        boolean on = V.is("next", words.lower(i));
        if (!back && !on) {
            return null;
        }
        Count count = count(words, i + 1);
        String unit = V.value("unit", words.lower(i + 1));
        if (count == null && unit != null && (words.is(i, "past") || words.is(i - 1, "the")) && back) {
            count = new Count(words.lower(i + 1).endsWith("s") ? VAGUE : 1, false, unit.charAt(0), i + 2);
        }
        if (count == null) {
            return null;
        }
        String far = shift(back ? -count.number : count.number, count.unit);
        return new Phrase(count.end, back ? far + "/P0D" : "P0D/" + far, Time.Precision.RANGE, null);
    }

    private static @Nullable Phrase counted(Words words, int start) {
        Count count = count(words, start);
        if (count == null) {
            if (words.is(start, "in") && Tense.future(words, start)) {
                Count ahead = count(words, start + 1);
                return ahead == null ? null : point(ahead, ahead.end, ahead.number, "");
            }
            return null;
        }
        String next = words.lower(count.end);
        boolean ends = !V.is("unit", words.lower(count.end + 1)) && !followedByEvent(words, count.end + 1);
        if (next.equals("ago")) {
            return point(count, count.end + 1, -count.number, "");
        }
        if (next.equals("earlier") || (next.equals("before") && ends) || next.equals("previously")) {
            return point(count, count.end + 1, -count.number, "@");
        }
        return next.equals("later") || ((next.equals("after") || next.equals("afterwards")) && ends)
                ? point(count, count.end + 1, count.number, "@")
                : null;
    }

    private static boolean followedByEvent(Words words, int i) {
        return !words.lower(i).isEmpty() && !words.is(i, ",", ".", ";", ":", ")", "\"", "”", "'", "and", "but");
    }

    private static Phrase point(Count count, int end, int number, String anchor) {
        if (count.unit == 'H' && Math.abs(number) <= HALF_DAY) {
            return new Phrase(end, anchor + "P0D", Time.Precision.DAY, null);
        }
        if (count.vague) {
            String far = shift(number, count.unit);
            String near = shift(number < 0 ? -1 : 1, count.unit);
            return new Phrase(
                    end,
                    number < 0 ? anchor + far + "/" + near : anchor + near + "/" + far,
                    Time.Precision.RANGE,
                    null);
        }
        return switch (count.unit) {
            case 'H' ->
                number < 0
                        ? new Phrase(end, anchor + shift(number, 'H') + "/P0D", Time.Precision.RANGE, null)
                        : new Phrase(end, anchor + "P0D/" + shift(number, 'H'), Time.Precision.RANGE, null);
            case 'W', 'F' -> new Phrase(end, anchor + shift(number, count.unit), Time.Precision.WEEK, null);
            case 'M' -> new Phrase(end, anchor + shift(number, 'M'), Time.Precision.MONTH, null);
            case 'Y', 'C' -> new Phrase(end, anchor + shift(number, count.unit), Time.Precision.YEAR, null);
            default -> new Phrase(end, anchor + shift(number, 'D'), Time.Precision.DAY, null);
        };
    }

    /** A shift in days, weeks, months or years: hours are rounded up to whole days. */
    private static String shift(int number, char unit) {
        return switch (unit) {
            case 'H' -> "P" + (number < 0 ? -hours(-number) : hours(number)) + "D";
            case 'F' -> "P" + 2 * number + "W";
            case 'C' -> "P" + 10 * number + "Y";
            default -> "P" + number + unit;
        };
    }

    private static int hours(int number) {
        return (number + 23) / 24;
    }

    private record Count(int number, boolean vague, char unit, int end) {}

    private static @Nullable Count count(Words words, int start) {
        int i = words.is(start, "about", "around", "nearly", "almost", "over", "some") ? start + 1 : start;
        boolean vague = false;
        int number = words.number(i);
        String spelled = V.value("number", words.lower(i));
        if (number < 0 && spelled != null) {
            number = Integer.parseInt(spelled);
        }
        if (words.is(i, "a") && (words.is(i + 1, "couple") || V.is("number-vague", words.lower(i + 1)))) {
            i++;
            number = words.is(i, "couple") ? 2 : -1;
        }
        if (V.is("number-vague", words.lower(i))) {
            vague = true;
            number = VAGUE;
        }
        i = words.is(i + 1, "of", "more", "full") ? i + 2 : i + 1;
        String bare = V.value("unit", words.lower(start));
        if (bare != null
                && words.lower(start).endsWith("s")
                && (V.is("back", words.lower(start + 1)) || V.is("on", words.lower(start + 1)))) {
            return new Count(VAGUE, true, bare.charAt(0), start + 1);
        }
        String unit = V.value("unit", words.lower(i));
        return number < 1 || number > 999 || unit == null ? null : new Count(number, vague, unit.charAt(0), i + 1);
    }
}
