package org.recount.syntax.perceptron;

/** What holds the weights of features: the trained table, or the one in training. */
public interface Scorer {
    /** Adds to each class's score what the first {@code count} features say for it. */
    void score(long[] features, int count, int[] scores);
}
