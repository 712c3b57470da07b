package org.recount.syntax.network;

/** How far one word is behind another, in bins that grow with the distance. */
public final class Distance {
    private static final int SIDE = 14;

    /** How many bins there are; the last is that of the root, which stands nowhere. */
    public static final int BINS = 2 * SIDE + 2;

    /** The bin of the root. */
    public static final int ROOT = BINS - 1;

    private Distance() {}

    /** The bin of {@code to - from}, which may be 0. */
    public static int bin(int from, int to) {
        int d = Math.abs(to - from);
        int bin;
        if (d <= 8) {
            bin = d;
        } else if (d <= 10) {
            bin = 9;
        } else if (d <= 13) {
            bin = 10;
        } else if (d <= 17) {
            bin = 11;
        } else if (d <= 22) {
            bin = 12;
        } else {
            bin = d <= 30 ? 13 : SIDE;
        }
        return to < from ? SIDE - bin : SIDE + bin;
    }
}
