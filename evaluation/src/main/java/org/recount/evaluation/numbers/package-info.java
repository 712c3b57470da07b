/**
 * Scores numbers of killed and injured against records of incidents.
 *
 * <p>In: {@code incidents.jsonl}, one record of an incident a line with how many were killed and injured, suspects among
 * them, and {@code articles.jsonl}, the articles on them. Out: in what share of incidents the first number that the first
 * article states is the record's; nothing stated is 0.
 *
 * <ol>
 *   <li>{@link org.recount.evaluation.numbers.Gold} reads both files, drops articles that are too short and takes the
 *       earliest of each incident, by date, then by id;
 *   <li>the library reads it; {@link org.recount.evaluation.numbers.FirstDetail} takes the first detail about all people;
 *   <li>{@link org.recount.evaluation.numbers.FirstNumber} takes the first number before a word of harm, to compare with;
 *   <li>{@link org.recount.evaluation.numbers.NumbersScore} counts.
 * </ol>
 *
 * <p>Trap: a record is written when all is over. A victim who died after the first article was printed is killed in the
 * record and injured in the article, so that a perfect reader stays below 100 percent.
 */
@NullMarked
package org.recount.evaluation.numbers;

import org.jspecify.annotations.NullMarked;
