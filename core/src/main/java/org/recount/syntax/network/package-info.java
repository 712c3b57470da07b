/**
 * The model of the syntax room: a small convolutional encoder that reads a sentence once, and on it one layer each for
 * tags, heads, relations, roles and names. Shapes are written as rows x columns, row by row in one array.
 *
 * <p>Sources: convolutions over words (Collobert and others 2011; dilated and residual as in Strubell and others 2017);
 * heads and relations by deep biaffine attention (Dozat and Manning 2017); the highest-scoring tree (Chu and Liu 1965,
 * Edmonds 1967); words as sums of their parts (Bojanowski and others 2017); layer normalisation (Ba and others 2016).
 */
@NullMarked
package org.recount.syntax.network;

import org.jspecify.annotations.NullMarked;
