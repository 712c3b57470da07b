/**
 * Time expressions and the days they stand for.
 *
 * <p>In go an article and one of its sentences, out come the times that the sentence names; later, when the article's
 * own day is known, {@link org.recount.time.Times#anchor} puts days to them.
 *
 * <ol>
 *   <li>The sentence's tokens are cut into runs of letters and digits, so that no rule depends on the tokenizer.
 *   <li>At each word every rule is tried: ranges, days with their parts, fixed phrases, counts, weeks and years. The
 *       longest wins. The words themselves are data, {@code words.tsv} and {@code expressions.tsv}.
 *   <li>What a phrase means is written in a small grammar. Full dates are anchored at once, the rest keeps that
 *       meaning in {@link org.recount.time.Time#partial}.
 * </ol>
 *
 * <p>The grammar, after ISO 8601. A point is
 *
 * <pre>
 * 2024-01-19  2024-01  2024   stated
 * --01-19  --01               the nearest such date or month     (&lt; before, &gt; after the reference)
 * ---19                       the latest such day of a month, on or before the reference
 * Fri  Fri&lt;  Fri&gt;  Fri&gt;=      the latest Friday on or before; strictly before; strictly after; on or after
 * P-1D  P0D  P-1W  P0M  P1Y   the day, week (from Monday), month, year so many from the reference's own
 * P-1W.Tue  P-1Y.11-07        a weekday within such a week, a month or date within such a year
 * </pre>
 *
 * <p>A range is two points with {@code /} between them, {@code ..} for the reference: {@code --10-07/..} is "since
 * October 7". In a range a shift is the one day so far off, but {@code P0W/..} starts with the running week's first.
 * A leading {@code @} means that the day counts from the one of which the text spoke last ("a day earlier"), not from
 * the report's.
 *
 * <p>Example: "on Friday (January 19) at dawn" gives {@code --01-19}, part morning; from 21 January 2024 it is the 19th.
 *
 * <p>Trap: a weekday looks back unless a verb looks ahead: "met on Friday" is {@code Fri}, "will meet on Friday" is
 * {@code Fri>=}. Count from the article's day of writing, not from the day it is read.
 */
@NullMarked
package org.recount.time;

import org.jspecify.annotations.NullMarked;
