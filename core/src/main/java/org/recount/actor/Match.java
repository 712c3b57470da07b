package org.recount.actor;

import org.jspecify.annotations.Nullable;

/**
 * A listed name in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param head index of the token that the others hang on
 * @param listed what the table says
 * @param other what another table says, should the first not count here; null for a name of one meaning
 */
record Match(
        int first,
        int last,
        int head,
        Listed listed,
        @Nullable Listed other) {
    /** The match under its other meaning; itself when it has one meaning. */
    Match turned() {
        return other == null ? this : new Match(first, last, head, other, null);
    }

    /** The same words read as another row would have them. */
    Match as(Listed row) {
        return new Match(first, last, head, row, null);
    }

    /** Whether it is an office or an honorific. */
    boolean isTitle() {
        return listed.type() == Listed.Type.OFFICE || listed.type() == Listed.Type.HONORIFIC;
    }

    boolean isInside(Match other) {
        return other.first <= first && last <= other.last;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
