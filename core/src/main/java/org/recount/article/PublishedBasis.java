package org.recount.article;

/** How a publication date is known. */
public enum PublishedBasis {
    /** Given by the caller with the article. */
    GIVEN,
    /** Read from the page's metadata. */
    METADATA,
    /** Written in the text itself. */
    TEXT,
    /** Taken from the dated articles of the same story. */
    LINKED,
    /** Not known. */
    UNKNOWN
}
