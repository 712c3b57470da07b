package org.recount.store;

import org.jspecify.annotations.Nullable;

/**
 * A row that a search found.
 *
 * @param table its name: articles, events, statements or actors
 * @param id its id
 * @param title a headline, a name or the first words
 * @param excerpt some words around what was found, each found word between U+0002 and U+0003
 * @param day when it was published, happened or was said; null when unknown
 */
public record Hit(
        String table,
        String id,
        String title,
        String excerpt,
        @Nullable String day) {}
