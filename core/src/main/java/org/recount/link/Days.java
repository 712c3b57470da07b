package org.recount.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a row says that it happened.
 *
 * @param from first day, or null when not anchored
 * @param to last day, inclusive; null exactly when {@code from} is
 * @param partial what is told of a time without a year, such as {@code --01-19}
 */
public record Days(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String partial) {
    /** Refuses half an interval and one that ends before it starts. */
    public Days {
        if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("days from " + from + " to " + to);
        }
    }

    /** One day. */
    static Days on(LocalDate day) {
        return new Days(day, day, null);
    }

    /** The one day, or null when it is a longer time or none. */
    @Nullable
    LocalDate day() {
        return from != null && from.equals(to) ? from : null;
    }

    /** Days between the two when they do not overlap; 0 when they do, null when one is not anchored. */
    static @Nullable Long gap(@Nullable Days a, @Nullable Days b) {
        if (a == null || b == null || a.from == null || a.to == null || b.from == null || b.to == null) {
            return null;
        }
        if (a.from.isAfter(b.to)) {
            return ChronoUnit.DAYS.between(b.to, a.from);
        }
        return b.from.isAfter(a.to) ? ChronoUnit.DAYS.between(a.to, b.from) : 0;
    }
}
