package org.recount.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param name in snake_case, as in {@code bars.tsv} where it has a bar
 * @param value the value; null when its data is absent
 * @param total how many the data holds, when the value counts some of them
 */
public record Measure(
        String name, @Nullable Double value, @Nullable Integer total) {

    /** So many of so many. */
    public static Measure count(String name, int value, int total) {
        return new Measure(name, (double) value, total);
    }

    /** A value that counts nothing: a share, a time. */
    public static Measure of(String name, double value) {
        return new Measure(name, value, null);
    }

    /** A measure whose data is not in reach. */
    public static Measure absent(String name) {
        return new Measure(name, null, null);
    }
}
