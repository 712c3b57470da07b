/**
 * Lineage: which articles stand on whose reporting, which tell of one story, and when the undated ones appeared.
 *
 * <p>In: all articles of a record and their reported speech. Out: {@link org.recount.lineage.Lineage.Result}: the
 * articles with origins, copies and linked dates, the {@link org.recount.lineage.Origin origins} with the words that show them, and
 * the {@link org.recount.lineage.Story stories}.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>What an article says of itself: dateline, byline, credit lines, "told AFP" ({@code credits.tsv},
 *       {@code agencies.tsv}), each with a strength.
 *   <li>Copies and rewrites: winnowed five-word sequences in an index, then an exact count outside quotes.
 *   <li>Retellings through another language: the same choice of quotes in nearly the same words, and sentences
 *       between them that say the same.
 *   <li>Origins: own credit for the text, else the text copied or retold, else a source that spoke to an agency, else an
 *       agency cited again and again, else the article itself and a problem {@code origin_unknown}.
 *   <li>Stories by rare names and words; dates for the undated from the dated articles of their story.
 * </ol>
 *
 * <p>Example: one outlet prints "QUITO, May 4 (EFE).- ...", a second the same text without that line: the
 * second has {@code copyOf} the first, {@code COPY}, and both stand on the origin EFE.
 *
 * <p>Trap: two outlets that translate one public statement in different words are not of one origin, and two that quote it
 * in the same words need not be: quotes never decide alone.
 */
@NullMarked
package org.recount.lineage;

import org.jspecify.annotations.NullMarked;
