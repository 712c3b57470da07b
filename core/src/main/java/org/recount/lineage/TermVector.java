package org.recount.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article as weighted terms, of length 1.
 *
 * @param terms numbers of the terms, ascending
 * @param weights the terms' weights, in the same order
 * @param general whether each is a name that many happenings share, in the same order
 * @param particular length of the part that is not general, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // read often, never handed out
record TermVector(int[] terms, double[] weights, boolean[] general, double particular) {

    /** 0 to 1; the sum is taken in the order of the terms, so it is the same whichever text comes first. */
    double cosine(TermVector other) {
        return dot(other, true);
    }

    /** The same of the parts that are not general. */
    double cosineOfParticulars(TermVector other) {
        return dot(other, false) / Math.max(StoryThresholds.PARTICULAR, particular * other.particular);
    }

    private double dot(TermVector other, boolean all) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0 && (all || !(general[i] || other.general[j]))) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Its heaviest terms, to look others up by. */
    List<Integer> heaviest(int number) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> terms[i]))
                .limit(number)
                .map(i -> terms[i])
                .toList();
    }
}
