package org.recount.syntax.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The first layers of several outputs in one matrix, so that a sentence is multiplied once: for each word a row with the
 * parts side by side, each filled up to whole {@link Panels}.
 */
final class Outputs {
    private final Kernels kernels;
    private final List<String> parts;
    private final int[] at;
    private final int[] widths;
    private final boolean[] rectified;
    private final Panels weights;
    private final float[] bias;

    /**
     * The layers of these names.
     *
     * @param names of the layers; those of heads and dependents end in max(0, x)
     */
    Outputs(ModelFile model, Kernels kernels, List<String> names) {
        this.kernels = kernels;
        parts = names;
        at = new int[names.size()];
        widths = new int[at.length];
        rectified = new boolean[at.length];
        List<Matrix> matrices = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        int to = 0;
        for (int i = 0; i < at.length; i++) {
            String name = names.get(i);
            Matrix matrix = model.weights(name).padded();
            at[i] = to;
            widths[i] = matrix.columns();
            rectified[i] = name.startsWith("arc.") || name.startsWith("draft.");
            to += widths[i];
            matrices.add(matrix);
            biases.add(model.weights(name + ".bias").padded());
        }
        weights = Panels.of(Matrix.beside(matrices), kernels.narrow());
        bias = Matrix.beside(biases).values();
    }

    /** The number of a part. */
    int part(String name) {
        int part = parts.indexOf(name);
        if (part < 0) {
            throw new IllegalArgumentException("no output '" + name + "'");
        }
        return part;
    }

    /** Length of a word's row. */
    int width() {
        return weights.columns();
    }

    /** Where a part starts in a row. */
    int at(int part) {
        return at[part];
    }

    /** The outputs of n encoded words, a row of {@link #width()} each, and more up to a whole block. */
    float[] of(float[] encoded, int n) {
        int width = width();
        float[] out = new float[Kernels.blocks(n) * width];
        for (int i = 0; i < n; i++) {
            System.arraycopy(bias, 0, out, i * width, width);
        }
        kernels.multiply(encoded, 0, weights.rows(), Kernels.blocks(n), weights, out, 0);
        for (int part = 0; part < at.length; part++) {
            if (rectified[part]) {
                for (int i = 0; i < n; i++) {
                    rectify(out, i * width + at[part], widths[part]);
                }
            }
        }
        return out;
    }

    /**
     * The outputs of some of the encoded words, as of all.
     *
     * @return a row of {@link #width()} for each word that is asked for, in that order
     */
    float[] of(float[] encoded, int[] words) {
        int inner = weights.rows();
        float[] rows = new float[Kernels.blocks(words.length) * inner];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(encoded, words[i] * inner, rows, i * inner, inner);
        }
        return of(rows, words.length);
    }

    private static void rectify(float[] x, int from, int count) {
        for (int j = from; j < from + count; j++) {
            x[j] = Math.max(0f, x[j]);
        }
    }

    /** The best of the first {@code classes} columns of a part. */
    int best(float[] out, int word, int part, int classes) {
        return best(out, word * width() + at[part], classes);
    }

    /** The best of some numbers in a row, counted from the first. */
    static int best(float[] values, int from, int count) {
        int best = 0;
        for (int j = 1; j < count; j++) {
            if (values[from + j] > values[from + best]) {
                best = j;
            }
        }
        return best;
    }
}
