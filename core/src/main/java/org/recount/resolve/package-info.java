/**
 * Actors and utterances across articles.
 *
 * <p>In: the {@link org.recount.actor.LocalActor local actors} and renderings of all articles. Out: a
 * {@link org.recount.resolve.Resolution} (one {@link org.recount.resolve.Actor} for all local actors that are the same, and its id by
 * local key), and one {@link org.recount.resolve.Statement} for all renderings of the same utterance.
 *
 * <p>Actors, in this order:
 *
 * <ol>
 *   <li>What a table lists joins by identity.
 *   <li>Groups by name, word for word, each word by its sound ({@code transliteration.tsv}); then by an abbreviation that
 *       some article explains.
 *   <li>Persons: full names, shorter names, lone surnames, bare offices.
 * </ol>
 *
 * <p>A local actor joins none that a person parted it from; those that a person bound are one in the end, with all that resolved to
 * either. People name them as the article does ({@link org.recount.resolve.LocalNames}).
 *
 * <p>Utterances: renderings of compatible speakers that share rare words, found through an index, and most of their weight.
 *
 * <p>Example: "Fazl-ur-Rehman", "Fazlur Rahman" and "Maulana Fazal-ur-Rehman" of Pakistan are one person.
 *
 * <p>Trap: "Khatami" may be Khatami or Hatami. Where two full names compete for a short one it stays alone.
 */
@NullMarked
package org.recount.resolve;

import org.jspecify.annotations.NullMarked;
