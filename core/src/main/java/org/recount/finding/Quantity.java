package org.recount.finding;

import org.jspecify.annotations.Nullable;
import org.recount.finding.Detail.Bound;

/**
 * A number as a text gives it, with the words that bound it.
 *
 * @param first index of its first word in the sentence, "at least" included
 * @param last index of its last word
 * @param low lowest number that it allows, or null
 * @param high highest, or null
 * @param best the number itself, or null for "several"
 * @param bound how it is bounded
 */
record Quantity(
        int first,
        int last,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer best,
        Bound bound) {

    static Quantity exact(int first, int last, int n) {
        return new Quantity(first, last, n, n, n, Bound.EXACT);
    }

    /** The same number bounded by words before it. */
    Quantity bounded(int from, Bound by, int shift) {
        if (best == null) {
            return new Quantity(from, last, low, high, null, bound);
        }
        int n = best + shift;
        return switch (by) {
            case AT_LEAST -> new Quantity(from, last, n, null, best, by);
            case AT_MOST -> new Quantity(from, last, null, n, best, by);
            case ABOUT, EXACT -> new Quantity(from, last, null, null, best, by);
        };
    }

    /** "Between five and seven": from this number to the other. */
    Quantity to(Quantity other, int from) {
        return new Quantity(from, other.last, best, other.best, null, Bound.ABOUT);
    }
}
