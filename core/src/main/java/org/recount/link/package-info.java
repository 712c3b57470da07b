/**
 * Rows that another coder made, without any text, merged into happenings.
 *
 * <p>In: files of JSON Lines mentions, GDELT 2.0 event tables, ICEWS or POLECAT tables. Out:
 * {@link org.recount.link.Links}: for every row the event that it tells of and why, and the events.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>{@link org.recount.link.RowFiles} reads files; {@code columns.tsv} says which column is which field, the ontology turns
 *       CAMEO into PLOVER. What a row does not say stays unknown.
 *   <li>Rows of one document that share or neighbour a type are compared; those that fit are one telling of a happening.
 *   <li>Tellings of several documents are compared when they share who did what to whom and the day, or the one beside it.
 *       A pair that does the same on many days, or at two places on one day, must share the place too ({@code Busy}).
 *   <li>Within a document one contradiction between two rows (other party, other scene, other day, denied against done) keeps them
 *       apart; across documents the share of contradicting pairs decides, for one miscoded row must not part a happening.
 * </ol>
 *
 * <p>Example: of "IRN ASSAULT PAK, Panjgur, 16 January" in two papers and "PAK ASSAULT IRN, Saravan, 18 January" the first two are
 * one event.
 *
 * <p>Trap: rows say little, so an event here is a weaker opinion than one that {@code event} makes of texts. Every number that
 * decides stands in {@code LinkThresholds} with its reason.
 */
@NullMarked
package org.recount.link;

import org.jspecify.annotations.NullMarked;
