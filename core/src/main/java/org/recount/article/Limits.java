package org.recount.article;

/** What is refused for its size, so that one file cannot take a run down. */
public final class Limits {
    /** Most bytes of a text file or a page: no report is longer, and a page of this size still parses in 512 MB. */
    public static final int FILE_BYTES = 8 * 1024 * 1024;

    /** Most bytes of a {@code .json} file, which is read as a whole; JSON Lines files may have any size. */
    public static final int JSON_BYTES = 64 * 1024 * 1024;

    /** Most bytes of one line of JSON Lines: the longest text with every character escaped, and as much besides. */
    public static final int LINE_BYTES = 16 * 1024 * 1024;

    /** Most {@code char}s of an article's text. */
    public static final int TEXT_CHARS = 2 * 1024 * 1024;

    private Limits() {}
}
