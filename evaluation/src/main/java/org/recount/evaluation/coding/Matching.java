package org.recount.evaluation.coding;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs as many of one list with different ones of another as fit each other (augmenting paths, Kuhn 1955). */
final class Matching<A, B> {
    private final List<A> left;
    private final List<B> right;
    private final BiPredicate<A, B> fits;
    private final int[] partner;

    private Matching(List<A> left, List<B> right, BiPredicate<A, B> fits) {
        this.left = left;
        this.right = right;
        this.fits = fits;
        this.partner = new int[right.size()];
        Arrays.fill(partner, -1);
    }

    /** For each of the left whether it has a partner. */
    static <A, B> boolean[] of(List<A> left, List<B> right, BiPredicate<A, B> fits) {
        Matching<A, B> matching = new Matching<>(left, right, fits);
        for (int i = 0; i < left.size(); i++) {
            matching.pair(i, new boolean[right.size()]);
        }
        boolean[] paired = new boolean[left.size()];
        Arrays.stream(matching.partner).filter(i -> i >= 0).forEach(i -> paired[i] = true);
        return paired;
    }

    private boolean pair(int i, boolean[] tried) {
        for (int j = 0; j < right.size(); j++) {
            if (!tried[j] && fits.test(left.get(i), right.get(j))) {
                tried[j] = true;
                if (partner[j] < 0 || pair(partner[j], tried)) {
                    partner[j] = i;
                    return true;
                }
            }
        }
        return false;
    }
}
