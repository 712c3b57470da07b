package org.recount.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * When something happened: days in the place's local reckoning, inclusive.
 *
 * @param from first day, or null when not anchored
 * @param to last day, or null when not anchored
 * @param part part of the day
 * @param partial what an expression says before it is anchored: {@code --01-19}, {@code Fri}, {@code P-1D}; null
 *     once it is
 * @param text the expression as written
 * @param precision how wide it is
 * @param basis what anchored it
 * @param span where it stands
 */
public record Time(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Part part,
        @Nullable String partial,
        String text,
        Precision precision,
        Basis basis,
        Span span) {

    /** Part of a day. */
    public enum Part {
        MORNING,
        AFTERNOON,
        EVENING,
        NIGHT
    }

    /** How wide a time is. */
    public enum Precision {
        DAY,
        RANGE,
        WEEK,
        MONTH,
        YEAR
    }

    /** What anchored a time. */
    public enum Basis {
        /** A full date stands in the text. */
        STATED,
        /** Counted from another time in the text. */
        RELATIVE,
        /** Counted from the dateline. */
        DATELINE,
        /** Counted from the publication date. */
        PUBLISHED,
        /** Counted from a date taken from other articles of the story. */
        LINKED,
        /** Not anchored. */
        NONE
    }

    /** Refuses half an interval and one that ends before it starts. */
    public Time {
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("time from " + from + " to " + to);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("time from " + from + " to " + to);
        }
    }
}
