package org.recount.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * One stretch of reported speech in one article. {@code renderings} row.
 *
 * @param id of article, start and end
 * @param article the article's id
 * @param span what is said: the content, without the attribution; the words inside the quotation marks when direct
 * @param kind direct, indirect, or indirect with quoted words in it
 * @param cue the words that report it: "said", "according to"
 * @param verb the cue's lemma
 * @param speaker the speaker: a local actor's key inside one article, an actor's id in the record; null when not
 *     resolved
 * @param speakerSpan where the speaker stands
 * @param saidOn the day on which it was said, when told
 * @param within id of the rendering that this one stands in
 * @param statement id of the utterance, once grouped
 */
public record Rendering(
        String id,
        String article,
        Span span,
        Kind kind,
        @Nullable Span cue,
        @Nullable String verb,
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        @Nullable LocalDate saidOn,
        @Nullable String within,
        @Nullable String statement) {

    /** In whose words. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** The same rendering with its speaker resolved. */
    public Rendering withSpeaker(@Nullable String newSpeaker) {
        return new Rendering(id, article, span, kind, cue, verb, newSpeaker, speakerSpan, saidOn, within, statement);
    }

    /** The same rendering, said on this day. */
    public Rendering withSaidOn(@Nullable LocalDate newSaidOn) {
        return new Rendering(id, article, span, kind, cue, verb, speaker, speakerSpan, newSaidOn, within, statement);
    }

    /** The same rendering in its statement. */
    public Rendering withStatement(String newStatement) {
        return new Rendering(id, article, span, kind, cue, verb, speaker, speakerSpan, saidOn, within, newStatement);
    }
}
