package org.recount.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TreeSearchTest {
    @Property
    void theTreeIsTheBestOfAllWithThatRootCount(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
        float[] scores = scores(n, seed);
        int[] heads = Tree.heads(scores, n);
        assertThat(isTree(heads)).isTrue();
        // The three likeliest roots are tried: with up to three words these are all.
        if (n <= 3) {
            assertThat(sum(scores, heads)).isCloseTo(best(scores, n, new int[n + 1], 1), within(1e-3));
        } else {
            assertThat(sum(scores, heads)).isLessThanOrEqualTo(best(scores, n, new int[n + 1], 1) + 1e-3);
        }
    }

    @Property(tries = 50)
    void longSentencesAreTreesToo(@ForAll @IntRange(min = 100, max = 250) int n, @ForAll long seed) {
        assertThat(isTree(Tree.heads(scores(n, seed), n))).isTrue();
    }

    @Property(tries = 50)
    void soAreThoseOfWhichNothingIsKnown(@ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(isTree(Tree.heads(new float[(n + 1) * (n + 1)], n))).isTrue();
    }

    private static float[] scores(int n, long seed) {
        Random random = new Random(seed);
        float[] scores = new float[(n + 1) * (n + 1)];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (10 * random.nextGaussian());
        }
        return scores;
    }

    private static double best(float[] scores, int n, int[] heads, int word) {
        if (word > n) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= n; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, n, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[] scores, int[] heads) {
        double sum = 0;
        for (int i = 1; i < heads.length; i++) {
            sum += scores[i * heads.length + heads[i]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
