package org.recount.syntax;

import java.util.Arrays;

/** Where tokens start and end: a growing list of pairs of {@code char} offsets. */
final class TokenSpans {
    /** No token is longer than this; what is longer is cut, so that nothing depends on the length of a run. */
    static final int LONGEST = 200;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Adds a token, in pieces if it is too long. */
    void add(CharSequence text, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = limit(text, from, end);
            put(from, cut);
            from = cut;
        }
        put(from, end);
    }

    /** The farthest end, up to {@code to}, of a token that starts here: never between the halves of a pair. */
    static int limit(CharSequence text, int start, int to) {
        int limit = start + LONGEST;
        if (limit >= to) {
            return to;
        }
        boolean pair =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return pair ? limit - 1 : limit;
    }

    private void put(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }
}
