package org.recount.training.syntax;

import java.util.List;

/**
 * The network's shape and how it is trained.
 *
 * @param embedding length of a word's embedding
 * @param width length of an encoded word
 * @param dilations of the convolutions after the first
 * @param draft length of a head's and of a dependent's row in the draft of the tree that refines the words; 0 for none
 * @param arc length of a head's and of a dependent's row
 * @param label inner length for relations
 * @param role inner length for roles
 * @param buckets rows that the n-grams of letters share
 * @param epochs how often each example is seen
 * @param tokens words of a batch, about
 * @param rate highest step of Adam
 * @param dropout share of an encoded word's numbers that are left out in training
 * @param unknown share of words, and more of the rare ones, that are taken for unknown in training
 * @param seed of all that is random
 */
record Settings(
        int embedding,
        int width,
        List<Integer> dilations,
        int draft,
        int arc,
        int label,
        int role,
        int buckets,
        int epochs,
        int tokens,
        float rate,
        float dropout,
        float unknown,
        long seed) {
    /** What the library's model is trained with; docs/syntax.md says what else was tried. */
    static Settings usual(int epochs, long seed) {
        return new Settings(
                128, 160, List.of(1, 2, 4, 1), 64, 128, 128, 128, 16_000, epochs, 1400, 0.002f, 0.3f, 0.2f, seed);
    }
}
