package org.recount.time;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found: up to which word (exclusive), what it means, how wide, which part of the day.
 *
 * @param end one past the last word
 * @param meaning in the grammar of partial times, or null when the words do not settle it
 * @param precision how wide
 * @param part part of the day
 */
record Phrase(int end, @Nullable String meaning, Time.Precision precision, Time.@Nullable Part part) {
    static Phrase day(int end, String meaning) {
        return new Phrase(end, meaning, Time.Precision.DAY, null);
    }

    Phrase to(int newEnd) {
        return new Phrase(newEnd, meaning, precision, part);
    }

    Phrase with(Time.@Nullable Part newPart) {
        return newPart == null ? this : new Phrase(end, meaning, precision, newPart);
    }
}
