package org.recount.statement;

/**
 * A stretch of text between quotation marks.
 *
 * @param from first {@code char} inside the marks
 * @param to one past the last inside
 * @param continued whether the next paragraph opens with a mark again before this one was closed
 */
record Quoted(int from, int to, boolean continued) {
    /** Longest quotation, in words, that is only a borrowed expression. */
    static final int SCARE = 3;

    /** Whether it holds this {@code char}. */
    boolean holds(int at) {
        return from <= at && at < to;
    }

    /** How many words stand inside. */
    int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && text.charAt(i) != ' ' && text.charAt(i) != '\n');
        }
        return words;
    }
}
