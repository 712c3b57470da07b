package org.recount.syntax.network;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A residual convolution over three words: itself, the one so many places before it and the one so many after it, then
 * layer normalisation.
 *
 * <p>Two neighbours of one stride are worked out together from four products in place of six: F(2, 3) of Winograd's minimal
 * filtering, as Lavin and Gray (2015), "Fast Algorithms for Convolutional Neural Networks", section 4.1, write it out. With
 * words d0 to d3, weights g0 to g2 and
 *
 * <pre>{@code
 * m0 = (d0 - d2) g0                    m1 = (d1 + d2) (g0 + g1 + g2) / 2
 * m3 = (d1 - d3) g2                    m2 = (d2 - d1) (g0 - g1 + g2) / 2
 * }</pre>
 *
 * the two sums are m0 + m1 + m2 and m1 - m2 - m3.
 */
final class Convolution {
    private static final int SEEN = 3;
    private static final int PRODUCTS = 4;

    private final Kernels kernels;
    private final int dilation;
    private final int width;
    private final Panels[] filters = new Panels[PRODUCTS];
    private final float[] bias;
    private final float[] scale;
    private final float[] shift;

    /**
     * The convolution of this number in a model.
     *
     * @param weights the model's, by name
     * @param dilation how far apart the three words stand
     */
    Convolution(Function<String, Matrix> weights, int number, int dilation, Kernels kernels) {
        this.kernels = kernels;
        this.dilation = dilation;
        Matrix all = weights.apply("conv" + number);
        width = all.columns();
        if (all.rows() != SEEN * width) {
            throw new IllegalArgumentException(
                    "conv" + number + " is " + all.rows() + " x " + width + ", not three squares");
        }
        for (int m = 0; m < PRODUCTS; m++) {
            filters[m] = Panels.of(filter(all.values(), m), 0, width, width, kernels.narrow());
        }
        bias = weights.apply("conv" + number + ".bias").values();
        scale = weights.apply("norm" + number + ".scale").values();
        shift = weights.apply("norm" + number + ".shift").values();
    }

    /** What a product's words are multiplied with. */
    private float[] filter(float[] g, int product) {
        int square = width * width;
        float[] filter = new float[square];
        for (int i = 0; i < square; i++) {
            filter[i] = switch (product) {
                case 0 -> g[i];
                case 1 -> (g[i] + g[square + i] + g[2 * square + i]) / 2;
                case 2 -> (g[i] - g[square + i] + g[2 * square + i]) / 2;
                default -> g[2 * square + i];
            };
        }
        return filter;
    }

    /** How many numbers of space the work on n words takes at most. */
    int space(int n) {
        return 2 * PRODUCTS * Kernels.blocks((n + dilation + 1) / 2) * width;
    }

    /**
     * Changes n encoded words in place.
     *
     * @param space where to work, at least {@link #space} numbers of no matter what
     */
    void apply(float[] h, int n, float[] space) {
        int[] firsts = firsts(n);
        int pairs = firsts.length;
        int rows = Kernels.blocks(pairs);
        int part = rows * width;
        int m0 = PRODUCTS * part; // after the inputs stand the products
        int m1 = m0 + part;
        int m2 = m1 + part;
        int m3 = m2 + part;
        Arrays.fill(space, 0, m3 + part, 0);
        for (int p = 0; p < pairs; p++) {
            differences(h, firsts[p], n, space, p * width, part);
            System.arraycopy(bias, 0, space, m1 + p * width, width); // m1 stands in both sums
        }
        for (int k = 0; k < PRODUCTS; k++) {
            kernels.multiply(space, k * part, width, rows, filters[k], space, m0 + k * part);
        }
        kernels.add(1, space, m1, space, m0, part);
        kernels.add(1, space, m2, space, m0, part);
        kernels.add(-1, space, m2, space, m1, part);
        kernels.add(-1, space, m3, space, m1, part);
        for (int p = 0; p < pairs; p++) {
            int word = firsts[p];
            kernels.addPositive(space, m0 + p * width, h, word * width, width);
            if (word + dilation < n) {
                kernels.addPositive(space, m1 + p * width, h, (word + dilation) * width, width);
            }
        }
        for (int i = 0; i < n; i++) {
            kernels.normalise(h, i * width, scale, shift);
        }
    }

    /** The first word of each pair; the last of a stride may be alone. */
    private int[] firsts(int n) {
        int[] firsts = new int[n];
        int count = 0;
        for (int stride = 0; stride < dilation; stride++) {
            for (int word = stride; word < n; word += 2 * dilation) {
                firsts[count++] = word;
            }
        }
        return Arrays.copyOf(firsts, count);
    }

    /** The inputs of the four products for a word and its next neighbour; beyond the sentence are zeros. */
    private void differences(float[] h, int word, int n, float[] d, int to, int part) {
        int at = word * width;
        int step = dilation * width;
        System.arraycopy(h, at, d, to + part, width);
        System.arraycopy(h, at, d, to + 3 * part, width);
        kernels.add(-1, h, at, d, to + 2 * part, width);
        if (word >= dilation) {
            System.arraycopy(h, at - step, d, to, width);
        }
        if (word + dilation < n) {
            kernels.add(-1, h, at + step, d, to, width);
            kernels.add(1, h, at + step, d, to + part, width);
            kernels.add(1, h, at + step, d, to + 2 * part, width);
        }
        if (word + 2 * dilation < n) {
            kernels.add(-1, h, at + 2 * step, d, to + 3 * part, width);
        }
    }
}
