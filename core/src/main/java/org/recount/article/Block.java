package org.recount.article;

/**
 * A stretch of an article's text with one use, in {@code char} offsets.
 *
 * @param start first {@code char} of the text
 * @param end one past the last
 * @param kind its use
 */
public record Block(int start, int end, Kind kind) {
    /** What a block is for. Only {@link #reports()} kinds carry events. */
    public enum Kind {
        /** The headline, or a headline repeated in the text. */
        TITLE,
        /** A heading between paragraphs. */
        HEADING,
        /** A paragraph of the report. */
        BODY,
        /** A picture's caption. */
        CAPTION,
        /** A dateline, a leading date line, a byline. */
        DATELINE,
        /** Who else reported: "With Reuters and EFE". */
        CREDIT,
        /** A link to another story. */
        RELATED,
        /** A passage in another language than English, in an English article. */
        FOREIGN,
        /** Share links, subscriptions, update stamps, hashtags: what belongs to the page, not to the report. */
        PAGE;

        /** Whether sentences are read in such a block. */
        public boolean reports() {
            return this == TITLE || this == HEADING || this == BODY || this == CAPTION;
        }
    }
}
