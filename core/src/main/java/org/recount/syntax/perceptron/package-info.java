/**
 * The present model: an averaged perceptron that tags greedily from left to right and a transition parser over its
 * tags. In go the forms of a sentence, out come tags and heads.
 *
 * <ol>
 *   <li>{@link org.recount.syntax.perceptron.Words} turns forms into 64-bit hashes of what may matter of them.
 *   <li>{@link org.recount.syntax.perceptron.TagFeatures} and {@link org.recount.syntax.perceptron.ParseFeatures} mix
 *       these into features: 64-bit numbers, no strings.
 *   <li>{@link org.recount.syntax.perceptron.Weights} adds up what the features say for each tag or action.
 *   <li>{@link org.recount.syntax.perceptron.Configuration} is the parser's stack, queue and tree.
 * </ol>
 *
 * Trap: a model is bound to the code of its features. Whoever changes a feature must train again.
 */
@NullMarked
package org.recount.syntax.perceptron;

import org.jspecify.annotations.NullMarked;
