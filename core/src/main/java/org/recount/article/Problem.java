package org.recount.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something refused or doubted in an article, with its place.
 *
 * @param code a stable name in snake_case, such as {@code not_english}
 * @param message one plain sentence
 * @param start first code point of the stored text that it is about, or null for the whole article
 * @param end one past the last, or null
 */
public record Problem(
        String code,
        String message,
        @Nullable Integer start,
        @Nullable Integer end) {
    /** Codes of what reading a document can doubt; all other problems come from later steps. */
    public static final Set<String> OF_INTAKE = Set.of(
            "invalid_utf8", "invalid_charset", "invalid_unicode", "unreadable_date", "not_english", "foreign_passage");

    /** A problem of the article as a whole. */
    public static Problem of(String code, String message) {
        return new Problem(code, message, null, null);
    }
}
