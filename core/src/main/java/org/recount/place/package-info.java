/**
 * Place names and where they are.
 *
 * <p>In go an article and one of its sentences, out come the places that the sentence names, each with country,
 * first-level division, coordinates as far as they are known, and how wide it is.
 *
 * <ol>
 *   <li>Runs of words that start with a capital are looked up, longest first, under a key that forgives marks,
 *       articles and romanization: countries, regions, divisions, 170,000 towns, and districts where the text says
 *       "district".
 *   <li>The words around are read: a preposition, a kind of place ("the city of", "province"), a nationality.
 *   <li>A name followed by a wider place that holds it ("Turbat, Balochistan") means the one inside it, and the chain
 *       is one place.
 *   <li>Of several places with one name the best is taken: the kind that the text says, an exact spelling, a country
 *       that the sentence or the article names, many people.
 *   <li>A name that nothing around makes a place is none: "Washington said", "Paris Hilton".
 * </ol>
 *
 * <p>Example: "an air strike near Turbat in Pakistan" gives Turbat, PAK, Balochistan, 26.0 north, 63.0 east, near.
 *
 * <p>Trap: a country is an actor more often than a place. "Iran struck" names none; "in Iran", "Iranian soil" do.
 */
@NullMarked
package org.recount.place;

import org.jspecify.annotations.NullMarked;
