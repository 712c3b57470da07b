/**
 * Reported speech: who says what, in whose words.
 *
 * <p>In goes an article with its sentences and its actors; out come {@link org.recount.statement.Rendering renderings}:
 * stretches of the text with the words that report them and the one who speaks. The steps:
 *
 * <ol>
 *   <li>{@code QuotationMarks} finds what stands between quotation marks, from the characters alone, in one pass; marks
 *       that are lost, doubled or turned the wrong way are read by their neighbours.
 *   <li>{@code IndirectSpeech} asks each tree for clauses and phrases under a reporting verb ({@code verbs.tsv}), beside
 *       "according to"; {@code Claims} under a noun of saying ({@code nouns.tsv}), {@code Adjectives} under "is confident"
 *       and its like. {@code Inversion} goes by the order of the words where the tree lacks speaker or content.
 *   <li>{@code Sorting} brings both together. A quotation that is a clause of its own is direct speech; words borrowed
 *       inside a clause make the speech around them mixed and are no rendering of their own.
 *   <li>{@code QuoteCues} looks for a quotation's verb in its neighbourhood where the tree shows none; a quotation without
 *       one goes on for whoever spoke last in its paragraph, or in a quotation of the paragraph before.
 *   <li>{@code Speakers} names the speaker: "the statement" is whoever issued it, "a spokesman for the army" the army. Of
 *       several who speak together the first is named; the span shows them all, with the appositions that tell who they are.
 *   <li>{@code CueWords} gives the cue the helping words around its verb: "has also called for", and the verbs that lead up to it ({@code Leads}): "went on to say".
 * </ol>
 *
 * <p>Example: in "Chad condemned the raid, saying it killed two farmers" the rendering is {@code it killed two farmers},
 * indirect, of Chad, with the cue {@code saying}.
 *
 * <p>A trap: a rendering is not yet a claim that its content is true. "Chad denied that its shells killed nine" has the same
 * shape; ask {@link org.recount.statement.Verbs#factivity}. What somebody believes, wants, fears or plans, what he did not say or
 * may announce, and an attack in words or a vote are renderings, but no utterances: ask {@link org.recount.statement.Thoughts},
 * and ask it, too, on whose word something stands.
 */
@NullMarked
package org.recount.statement;

import org.jspecify.annotations.NullMarked;
