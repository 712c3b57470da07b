/**
 * Who acts, inside one article.
 *
 * <p>In: an article and its sentences. Out: {@link org.recount.actor.LocalActors}, the article's own actors and every
 * stretch of words that stands for them. Nothing is looked up in other articles; that is the business of
 * {@code resolve}.
 *
 * <ol>
 *   <li>{@code Names} reads the tables: countries with demonyms and capitals, seats of government, listed groups and
 *       organisations, the words for bodies, offices and kinds of people. {@code Leaders} reads that of people known by
 *       name.
 *   <li>{@code ActorFinder} finds listed names, names in brackets behind them, and runs of proper nouns that titles,
 *       speech verbs or group words tell to be people or groups.
 *   <li>{@code NamedLeaders} tells which of these people a table lists, and gives them what the article leaves unsaid: an
 * office or a country that it does say wins.
 * <li>{@code Coreference} reads bodies and offices with their country, descriptions and pronouns, in reading order,
 *       each from what came before it.
 * </ol>
 *
 * <p>Example: "Peru's foreign minister, Ana Rojas, met her Chilean counterpart. Both countries ..." gives Peru, Chile,
 * Ana Rojas (office foreign minister, PERGOV), the foreign minister of Chile, and "Both countries" for Peru and Chile.
 *
 * <p>Trap: a capital is its government where it acts ("Lima said") and only a place behind "in", "at", "near".
 */
@NullMarked
package org.recount.actor;

import org.jspecify.annotations.NullMarked;
