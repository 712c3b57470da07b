/**
 * Details that reports give, and how they compare.
 *
 * <p>{@link org.recount.finding.Details} reads one article: how many were killed, injured, detained; when, where, by whom,
 * against what, with what, why. The steps:
 *
 * <ol>
 *   <li>{@code Quantities} reads numbers with the words that bound them ({@code numbers.tsv}, {@code approximations.tsv}).
 *   <li>{@code Figures} looks in the tree for the word of harm that a number of people depends on ({@code attributes.tsv}) and
 *       for who they are ({@code groups.tsv}), {@code Behind} for the word right behind the number, as in headlines. Harm that did not happen or only may is no figure.
 *   <li>{@code Victims} counts those whom a sentence names, "Ana Paz and two others were killed", as long as the article
 *       has given no number of all: at least so many. {@code Pasts} leaves out what befell people in another year;
 *       {@code Fates} settles what became of those who were shot.
 *   <li>{@code Claims} finds on whose word it stands: the speaker of the innermost rendering around it, else whom the
 *       sentence names at its end ({@code Closings}).
 *   <li>{@code Happenings} finds the event mention that it belongs to, {@code Circumstances} reads the rest from mentions:
 *       {@code Targets} what was aimed at, {@code Settings} whether time and place are those of the happening.
 * </ol>
 *
 * <p>After merging, {@link org.recount.finding.Evidence} keeps the details that surely tell of their event, and of a report's
 * figures those that speak for it ({@code Leads}). {@link org.recount.finding.Comparison} then puts the details of one attribute, one group of people and one set of
 * happenings side by side: first a {@code ValueKind} (numbers, dates, places, parties, wordings) says which values are the
 * same and which cannot both be right, then each {@code Flag} says whether it holds. A new kind or flag is one class and one
 * line in a list.
 *
 * <p>Example: "at least nine foreign nationals" of one claimant against "ten people" of another is
 * {@link org.recount.finding.Finding.State#DISPUTED}: the words describe the victims without splitting a share off.
 *
 * <p>A trap: {@link org.recount.finding.Finding.State#AGREED} means that nothing else holds. Texts that differ in wording are
 * never disputed, so that two motives may stand side by side in one finding; its sentence says that nothing contradicts.
 */
@NullMarked
package org.recount.finding;

import org.jspecify.annotations.NullMarked;
