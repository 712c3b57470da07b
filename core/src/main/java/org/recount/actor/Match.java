package org.recount.actor;

/**
 * A listed name in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that the others hang on
 * @param listed what the table says
 */
record Match(int first, int last, int head, Listed listed) {
    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
