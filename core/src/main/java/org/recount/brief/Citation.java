package org.recount.brief;

import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/** What a sentence of the brief stands on. */
public sealed interface Citation {

    /**
     * Words of an article.
     *
     * @param number the article's number in the brief
     * @param span the words
     */
    record Words(int number, Span span) implements Citation {}

    /**
     * An article as a whole.
     *
     * @param number the article's number in the brief
     */
    record Whole(int number) implements Citation {}

    /**
     * A file that did not become an article, or not wholly.
     *
     * @param name its path relative to the root that was read
     * @param line the line, from 1, when it is about one
     */
    record File(String name, @Nullable Long line) implements Citation {}
}
