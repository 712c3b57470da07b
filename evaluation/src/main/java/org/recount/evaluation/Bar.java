package org.recount.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What a measure must reach.
 *
 * @param measure the measure's name
 * @param bar the value to reach
 * @param of the number out of which it counts, or null
 * @param atMost whether the value may not be higher, instead of not lower
 */
public record Bar(String measure, double bar, @Nullable Integer of, boolean atMost) {

    /** The value to reach when the data holds so many: a bar of 29 of 47 asks for 62 of 100. */
    public double scaled(@Nullable Integer total) {
        return of == null || total == null ? bar : Math.ceil(bar * total / of - 1e-9);
    }

    /** Whether the measure reaches it. */
    public boolean met(double value, @Nullable Integer total) {
        return atMost ? value <= scaled(total) : value >= scaled(total);
    }
}
