package org.recount.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import org.recount.evaluation.Measure;

/** Words that gold holds, that were found, and that both hold, summed over texts. */
final class Overlap {
    private int wanted;
    private int recalled;
    private int found;
    private int right;

    /** Adds a text's words. */
    void add(BitSet gold, BitSet predicted) {
        add(gold, predicted, gold, predicted);
    }

    /**
     * Adds a text's words of one kind: what gold of the kind asks for may be found under any kind, and what was found
     * under the kind may be of any kind in gold.
     *
     * @param gold words of the kind in gold
     * @param predicted words of any kind that were found
     * @param anyGold words of any kind in gold
     * @param kindPredicted words that were found under the kind
     */
    void add(BitSet gold, BitSet predicted, BitSet anyGold, BitSet kindPredicted) {
        wanted += gold.cardinality();
        recalled += both(gold, predicted);
        found += kindPredicted.cardinality();
        right += both(anyGold, kindPredicted);
    }

    private static int both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** The share of the found that is right, 0 when nothing was found. */
    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of gold that was found, 0 when there is none. */
    double recall() {
        return wanted == 0 ? 0 : (double) recalled / wanted;
    }

    /** The harmonic mean of both. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** F1 under a name, precision and recall behind it. */
    List<Measure> measures(String name) {
        return List.of(
                Measure.of(name, f1()),
                Measure.of(name + ".precision", precision()),
                Measure.of(name + ".recall", recall()));
    }
}
