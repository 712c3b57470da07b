/**
 * The record: its tables, reading and writing them.
 *
 * <p>In goes a {@link org.recount.record.Record}; out comes a folder with one JSON Lines file for each table beside
 * {@code record.json}, the manifest; and the way back. Field names, their order and their meaning are the public data
 * contract: names in snake_case, unknown as null, at most four decimals, dates in ISO form, enums in lower case but for
 * PLOVER's types, rows sorted by id.
 *
 * <pre>{@code
 * RecordFolder folder = RecordFolder.at(Path.of("record"));
 * folder.update(stored -> Recount.read(articles), Map.of(), Instant.now());
 * folder.read().events();
 * }</pre>
 *
 * <p>What people decided is a table too. {@link org.recount.record.Standing} says what of it holds; whoever works the record out anew hands
 * the stored decisions over ({@code Recount.read}), and {@code docs/decisions-by-people.md} says what each kind means.
 *
 * <p>Writing replaces the folder as a whole. The new one is written and forced to disk beside the present one as
 * {@code .NAME.new}; the present one is renamed to {@code .NAME.old}, the new one to {@code NAME}, the old one deleted.
 * A process that is killed between the two renames leaves both whole; whoever opens the record next finishes the second.
 * Files of other people in the folder are carried over.
 *
 * <p>The trap: stored articles hold what a run found out about them. Before they are read again with others they must
 * forget it ({@link org.recount.article.Article#asRead}), or the record would depend on the order of its batches.
 */
@NullMarked
package org.recount.record;

import org.jspecify.annotations.NullMarked;
