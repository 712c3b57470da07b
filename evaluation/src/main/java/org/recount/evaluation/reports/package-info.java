/**
 * Scores a handful of reports of the same happenings against hand-made gold.
 *
 * <p>In: {@code NAME.expected.json} and, beside it, the folder {@code NAME} with one report a file. Out: how many of
 * the gold's accounts, casualty claims, names, origins and quotes the record holds, and how long a warm run takes.
 *
 * <ol>
 *   <li>{@link org.recount.evaluation.reports.Gold} reads the annotation, which quotes the words it stands on;
 *   <li>{@link org.recount.evaluation.reports.Evidence} finds those words in the stored text;
 *   <li>one class a measure compares: {@code AccountScore}, {@code ClaimScore}, {@code AliasScore},
 *       {@code OriginScore}, {@code QuoteScore};
 *   <li>{@link org.recount.evaluation.Scorecard} holds the result against the bars.
 * </ol>
 *
 * <p>Trap: gold names its actors by code ({@code PAK}, {@code UNO}, a group's short form), the record by id;
 * {@link org.recount.evaluation.reports.Codes} is the one place where they meet.
 */
@NullMarked
package org.recount.evaluation.reports;

import org.jspecify.annotations.NullMarked;
