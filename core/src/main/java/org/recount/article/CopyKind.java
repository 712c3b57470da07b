package org.recount.article;

/** What an article is of the one it stands on. */
public enum CopyKind {
    /** The same words, perhaps cut. */
    COPY,
    /** The same text told in other words. */
    REWRITE,
    /** The same text through another language. */
    TRANSLATION
}
