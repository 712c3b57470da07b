package org.recount.evaluation.numbers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The baseline: the first number, in figures or in words up to twenty, that stands before a word of harm with at most two
 * words between them and no end of a sentence.
 */
final class FirstNumber {
    private static final List<String> NUMBERS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .concat(" seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final Pattern KILLED = pattern("killed|dead|died|fatally|deaths?|murdered|slain");
    private static final Pattern INJURED = pattern("injured|wounded|hurt|shot|injuries|hospitalized");

    private FirstNumber() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "\\b(\\d{1,3}|" + String.join("|", NUMBERS) + ")\\b(?:[^\\w.!?\\n]+\\w+){0,2}?[^\\w.!?\\n]+(?:" + words
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The number, 0 when there is none. */
    static int of(String text, Harm harm) {
        Matcher matcher = (harm == Harm.KILLED ? KILLED : INJURED).matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        String number = matcher.group(1).toLowerCase(Locale.ROOT);
        int word = NUMBERS.indexOf(number);
        return word >= 0 ? word : Integer.parseInt(number);
    }
}
