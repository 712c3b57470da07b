package org.recount.statement;

import org.jspecify.annotations.Nullable;
import org.recount.statement.Rendering.Kind;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Reported speech before its speaker is known.
 *
 * @param from first {@code char} of the content
 * @param to one past the last
 * @param kind in whose words
 * @param cue the reporting words, or null
 * @param verb their lemma, or null
 * @param sentence the sentence of the speaker's phrase, or null
 * @param speaker the head of that phrase, or null
 * @param continuing whether, for want of a cue, the one who spoke before goes on
 * @param uttered whether somebody did say it, not think it or leave it unsaid
 */
record Said(
        int from,
        int to,
        Kind kind,
        @Nullable Words cue,
        @Nullable String verb,
        @Nullable Sentence sentence,
        @Nullable Token speaker,
        boolean continuing,
        boolean uttered) {

    static Said of(Reported r, int from, int to, Kind kind) {
        return new Said(from, to, kind, r.cue(), r.verb(), r.cue().sentence(), r.speaker(), false, r.uttered());
    }
}
