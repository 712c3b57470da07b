package org.recount.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The way between a text's {@code char}s and its code points: where the characters stand that take two {@code char}s. A
 * text is looked through once, however many spans are made in it.
 */
final class CodePoints {
    /** Shorter texts are counted anew each time. */
    private static final int SHORT = 1024;

    /** By text; an entry goes with the last article that has the text. */
    private static final Map<String, CodePoints> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /** How many code points start before this {@code char}. */
    static int before(String text, int at) {
        return text.length() < SHORT ? text.codePointCount(0, at) : of(text).pointOf(at);
    }

    /** The first {@code char} of this code point. */
    static int charOf(String text, int point) {
        return text.length() < SHORT ? text.offsetByCodePoints(0, point) : of(text).charOf(point);
    }

    private static CodePoints of(String text) {
        return KNOWN.computeIfAbsent(text, CodePoints::read);
    }

    private static CodePoints read(String text) {
        int[] pairs = new int[16];
        int size = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, size * 2);
                }
                pairs[size++] = i;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, size));
    }

    private int pointOf(int at) {
        // a pair counts once both its chars stand before
        int found = Arrays.binarySearch(pairs, at - 1);
        return at - (found >= 0 ? found : -found - 1);
    }

    private int charOf(int point) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }
}
