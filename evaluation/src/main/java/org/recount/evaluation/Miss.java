package org.recount.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that gold holds and the record does not.
 *
 * @param measure the measure that counts it
 * @param article the article or the sentence, as the gold names it
 * @param start first code point of the article's text or first word of the sentence, from 0, when known
 * @param end one past the last
 * @param reason what was looked for and what stood there
 */
public record Miss(
        String measure,
        String article,
        @Nullable Integer start,
        @Nullable Integer end,
        String reason) {}
