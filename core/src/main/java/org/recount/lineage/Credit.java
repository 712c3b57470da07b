package org.recount.lineage;

import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * Words by which an article owns that an agency stands behind it.
 *
 * @param agency the agency's code
 * @param signal what kind of words: dateline, byline, trailing, copyright, credit, told, cited, outlet
 * @param strength 0 to 1
 * @param span the words; null when the outlet itself is the agency
 */
record Credit(
        String agency,
        String signal,
        double strength,
        @Nullable Span span) {}
