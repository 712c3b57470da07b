package org.recount.coding;

import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * Who takes part, and the words that say so.
 *
 * @param id a local actor's key inside one article, an actor's id in the record; null when found but not resolved
 * @param span the words
 */
public record Participant(@Nullable String id, Span span) {}
