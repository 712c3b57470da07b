package org.recount.syntax;

/**
 * A stretch of an article's text between quotation marks, the marks included. One that goes on in the next paragraph
 * ends with its own.
 *
 * @param start first {@code char} in the article's text
 * @param end one past the last
 */
public record Quotation(int start, int end) {}
