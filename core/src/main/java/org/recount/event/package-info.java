/**
 * Happenings, merged over all their mentions.
 *
 * <p>In: mentions with resolved participants, their articles with origins and dates, actors, and the details read with the
 * mentions. Out: {@link org.recount.event.Merger.Result}: the {@link org.recount.event.Event events}, and every mention
 * with the id of its event, or with none.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>Mentions are filed by who or whom, type and week; only those under one key are compared.
 *   <li>Those that tell most open the events. Each next one joins the event that it fits best: parties, type and mode, time,
 *       place, words, figures, each scored from 0 to 1 and weighed ({@code MergeThresholds}).
 *   <li>Opposite sides, other days, other countries and other targets contradict, and one contradiction with any mention of
 *       the event forbids the merge.
 *   <li>What was denied, planned or imagined attaches to an event, or stays without one.
 *   <li>What people decided stands above all of this: bound mentions are one event, parted ones never are ({@code Decided}).
 *   <li>The mentions that surely tell of one happening are the event's core ({@code Core}, {@code Ties}); the details of others are not
 *       set against theirs.
 *   <li>Of each value the event takes the one on most independent origins.
 * </ol>
 *
 * <p>Example: "Tehran attacked bases of the group in Panjgur on Tuesday" and "the Iranian strike on Pakistan" are one event;
 * "Pakistan struck back on Thursday" is another.
 *
 * <p>Trap: an event's mentions never change. The event is an opinion about them, and {@code whyMerged} says why.
 */
@NullMarked
package org.recount.event;

import org.jspecify.annotations.NullMarked;
