package org.recount.statement;

import org.jspecify.annotations.Nullable;
import org.recount.syntax.Token;

/**
 * Speech that a sentence reports in its own grammar.
 *
 * @param cue the words that report it
 * @param verb the lemma of the cue
 * @param speaker the word that heads the speaker's phrase, in the cue's sentence; null for nobody
 * @param content what is said
 * @param uttered whether the sentence tells that somebody did say it: not that he thinks it, might say it or did not
 */
record Reported(Words cue, String verb, @Nullable Token speaker, Words content, boolean uttered) {}
