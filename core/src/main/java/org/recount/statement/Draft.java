package org.recount.statement;

import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.internal.Ids;
import org.recount.statement.Rendering.Kind;

/**
 * A rendering in the making, in {@code char} offsets.
 *
 * @param from first {@code char} of the content
 * @param to one past the last
 * @param kind in whose words
 * @param cue the reporting words, or null
 * @param verb their lemma, or null
 * @param speaker the speaker's key, or null
 * @param speakerWords the speaker's phrase, or null
 * @param uttered whether somebody did say it
 */
record Draft(
        int from,
        int to,
        Kind kind,
        @Nullable Words cue,
        @Nullable String verb,
        @Nullable String speaker,
        @Nullable Words speakerWords,
        boolean uttered) {

    boolean holds(Draft other) {
        return from <= other.from && other.to <= to;
    }

    Rendering rendering(Article article, @Nullable String within) {
        Span span = article.span(from, to);
        return new Rendering(
                Ids.of(article.id(), span.start(), span.end()),
                article.id(),
                span,
                kind,
                cue == null ? null : CueWords.whole(cue, from).span(article),
                verb,
                speaker,
                speakerWords == null ? null : speakerWords.span(article),
                null,
                within,
                null);
    }
}
