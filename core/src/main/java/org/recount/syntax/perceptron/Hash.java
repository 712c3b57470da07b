package org.recount.syntax.perceptron;

/** 64-bit hashes of text and of tuples; the same on every machine. */
final class Hash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** FNV-1a over the UTF-16 units from {@code from} to {@code to}. */
    static long of(CharSequence text, int from, int to) {
        long h = BASIS;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h ^ (h >>> 29);
    }

    /** The hash of a tuple made longer by one value. */
    static long mix(long h, long value) {
        long x = (h ^ value) * 0x9E3779B97F4A7C15L;
        return x ^ (x >>> 32);
    }
}
