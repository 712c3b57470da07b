package org.recount.evaluation.syntax;

import org.recount.syntax.perceptron.Words;

/**
 * A sentence as training sees it; arrays by slot, slot 0 the root.
 *
 * @param words its words
 * @param tags one more than the tag's number
 * @param heads slots of the heads, -1 for the root slot
 * @param relations numbers of the relations
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
record Example(Words words, int[] tags, int[] heads, int[] relations) {}
