/**
 * Scores the coder against annotated sentences.
 *
 * <p>In: {@code dyads.jsonl}, sentences with source and target marked and one of fifteen types, and
 * {@code codebook_examples.jsonl}, sentences with the codes of their events. Out: how many types, codes and parties the
 * coder has right, with and without being told the parties, beside a classifier of word counts; and how fast it is.
 *
 * <ol>
 *   <li>{@code Dyads} and {@code Codebook} read the annotation; {@code GoldType} brings its older types to ours;
 *   <li>{@code CodingRoom} takes each sentence as an article of its own through the rooms up to the coder;
 *   <li>{@code DyadScore} and {@code CodebookScore} compare, {@code Confusion} makes F1 of it;
 *   <li>{@link org.recount.evaluation.Scorecard} holds the result against the bars.
 * </ol>
 *
 * <p>Example: gold marks Peru and Chile and says ACCUSE; "recalled", SANCTION, Peru to Chile, has the pair and the wrong
 * type: it lowers the recall of ACCUSE and the precision of SANCTION.
 *
 * <p>Trap: a sentence of the data tells of more than the one event that is annotated, so a mention of another pair is no
 * error, and precision is taken over the mentions that have the marked pair.
 */
@NullMarked
package org.recount.evaluation.coding;

import org.jspecify.annotations.NullMarked;
