/**
 * Scores Recount against gold, and trains what it has learned. Never shipped.
 *
 * <p>In: a command line and data that lies outside the project. Out: one line a measure on standard output,
 * tab-separated: name, value, bar, {@code ok}, {@code short} or {@code absent}; exit code 1 when one is short.
 *
 * <p>Each command has a package of its own, which turns gold and a record into {@link org.recount.evaluation.Measure}s
 * and {@link org.recount.evaluation.Miss}es; a {@link org.recount.evaluation.Scorecard} holds them against
 * {@code bars.tsv}, the one place where bars stand.
 *
 * <pre>{@code recount evaluate reports $RECOUNT_DATA/reports/x.expected.json --misses}</pre>
 *
 * <p>Trap: a bar whose data is not in reach prints {@code absent}, which is neither met nor missed; a figure that is
 * quoted anywhere must come from a run that printed a value.
 */
@NullMarked
package org.recount.evaluation;

import org.jspecify.annotations.NullMarked;
