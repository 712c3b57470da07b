/**
 * Pairs of states or armed groups over time.
 *
 * <p>In go events, actors and the events' mentions; out comes one {@link org.recount.relation.Relation} for each pair that
 * some event is about. The steps:
 *
 * <ol>
 *   <li>{@code Sides} puts a state's bodies, forces and officials under the state; armed groups stay themselves; citizens,
 *       media and organisations are no side. A state is named by its own actor, or, when no article names it, by the smallest
 *       id among its bodies.
 *   <li>{@code Days} adds up the PLOVER scores of each day, each event once, split by who did it to whom. Half of the score of
 *       a reciprocal event goes to either direction, so that both add up to the day's score.
 *   <li>{@code Channels} reads from the mentions' words what became of ambassadors, contacts, border, airspace, talks and
 *       ceasefire ({@code channels.tsv}).
 *   <li>{@code Commitments} lists what was promised and judges it by later events ({@code promises.tsv}).
 * </ol>
 *
 * <p>Example: a recalled ambassador on 1 May (-6, a to b) and a meeting on 2 May (+2.5, both) make two days and the state
 * {@code AMBASSADORS recalled} since 1 May.
 *
 * <p>A trap: negated and hypothetical events say nothing about a pair, future ones count only as promises, and an event without
 * a single known day is in no {@link org.recount.relation.Relation.Day} though it may change a channel. What happens on the day
 * of a promise neither keeps nor breaks it: the order within a day is not known.
 */
@NullMarked
package org.recount.relation;

import org.jspecify.annotations.NullMarked;
