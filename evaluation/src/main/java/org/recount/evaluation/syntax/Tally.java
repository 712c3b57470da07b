package org.recount.evaluation.syntax;

import java.util.List;
import org.recount.evaluation.Measure;

/** Counts of what gold holds, what was found, and what both hold; precision, recall and F1 in percent. */
public final class Tally {
    private int right;
    private int gold;
    private int found;

    /** Counts one thing that gold or the other side or both hold. */
    void count(boolean inGold, boolean inFound) {
        gold += inGold ? 1 : 0;
        found += inFound ? 1 : 0;
        right += inGold && inFound ? 1 : 0;
    }

    /** Adds another's counts. */
    void add(Tally other) {
        right += other.right;
        gold += other.gold;
        found += other.found;
    }

    /** The share of what was found that is right; 0 when nothing was. */
    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    /** The share of gold that was found; 0 when there is none. */
    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    /** Their harmonic mean; 0 when there is nothing. */
    double f1() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    /** F1 under the name, precision and recall behind it. */
    List<Measure> measures(String name) {
        return List.of(
                Measure.of(name, f1()),
                Measure.of(name + ".precision", precision()),
                Measure.of(name + ".recall", recall()));
    }
}
