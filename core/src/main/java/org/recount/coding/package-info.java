/**
 * Event mentions: who did what to whom, when, where, how really, and on whose word.
 *
 * <p>In: an article, its sentences, actors and reported speech. Out: {@link org.recount.coding.Mention}s in order.
 *
 * <ol>
 *   <li>{@code Lexicon} holds the rows of {@code triggers}, a table for each type: a word, what must stand around it,
 *       where its participants stand, the CAMEO code. {@code Ontology} knows what the code means in PLOVER.
 *   <li>{@code Slots} reads the tree: the deep subject and object through passives, control, relative clauses,
 *       participles, coordination and light verbs ("carried out an attack").
 *   <li>{@code Parties} looks through a row's slots, and beyond them, for who does it and to whom; {@code Arguments}
 *       goes from a word in such a place to the actors it stands for, or to people without a name ({@code Humans}).
 *   <li>{@code Reading} lets the most specific row fire; {@code Standing} says how real the happening is,
 *       {@code Setting} which of the sentence's times and places belong to it; {@code Selection} keeps the events of their own.
 * </ol>
 *
 * <p>Example: "Peru recalled its envoy to Chile on Monday" fires row {@code recall.V.1}: SANCTION, CAMEO 161, Peru to
 * Chile, Monday.
 *
 * <p>Trap: what a speaker says happened belongs to those who did it: in "Peru said Chilean ships fired" the actor is
 * Chile, and Peru stands in {@code attribution}.
 */
@NullMarked
package org.recount.coding;

import org.jspecify.annotations.NullMarked;
