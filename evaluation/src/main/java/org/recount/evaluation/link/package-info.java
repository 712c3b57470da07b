/**
 * Scores the merging of rows without words.
 *
 * <p>In: a number of rows. Out: F1, precision and recall of pairs of rows that tell of one happening, and seconds.
 *
 * <ol>
 *   <li>{@link org.recount.evaluation.link.InventedRows} invents happenings, documents and rows, with the noise of such data;
 *   <li>the library links the rows; {@link org.recount.evaluation.link.Baselines} does what users do by hand;
 *   <li>{@link org.recount.evaluation.link.Pairs} counts.
 * </ol>
 *
 * <p>Trap: the rows are invented. The figures say whether a change helps or harms, and how time grows; how well real rows are
 * merged only rows that people judged can tell.
 */
@NullMarked
package org.recount.evaluation.link;

import org.jspecify.annotations.NullMarked;
