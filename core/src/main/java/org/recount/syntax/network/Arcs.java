package org.recount.syntax.network;

import java.util.List;

/**
 * Scores every word as every other's head by biaffine attention (Dozat and Manning 2017), with a part for how far apart
 * they stand, and takes the best tree.
 */
final class Arcs {
    private static final float NEVER = -1e9f;

    private final Outputs outputs;
    private final Kernels kernels;
    private final int dependent;
    private final int head;
    private final int inner;
    private final Panels pairs; // inner x (inner + distances)
    private final float[] headBias;
    private final float[] root;
    private final float rootBias;

    /**
     * Scores by the weights of one name.
     *
     * @param name {@code arc}, or {@code draft} for the scores that refine the words
     */
    Arcs(ModelFile model, String name, Outputs outputs, Kernels kernels) {
        this.outputs = outputs;
        dependent = outputs.part(name + ".dependent");
        head = outputs.part(name + ".head");
        this.kernels = kernels;
        Matrix bilinear = model.weights(name + ".pair");
        inner = bilinear.rows();
        pairs = Panels.of(
                Matrix.beside(List.of(
                        bilinear.padded(), model.weights(name + ".distance").padded())),
                kernels.narrow());
        headBias = model.weights(name + ".bias").values();
        root = model.weights(name + ".root").values();
        float bias = 0;
        for (int j = 0; j < inner; j++) {
            bias += root[j] * headBias[j];
        }
        rootBias = bias;
    }

    /**
     * The scores of n words, (n + 1) x (n + 1), as {@link Tree#heads} takes them.
     *
     * @param out the words' outputs
     */
    float[] scores(float[] out, int n) {
        int row = pairs.columns();
        int distances = row - Panels.wide(Distance.BINS);
        int rows = Kernels.blocks(n);
        float[] q = new float[rows * row];
        kernels.multiply(out, outputs.at(dependent), outputs.width(), rows, pairs, q, 0);
        Panels heads = new Panels(inner, n + 1, kernels.narrow()); // the words as columns, the root first
        int wide = heads.columns();
        float[] s = new float[rows * wide];
        float[] bias = new float[n + 1];
        bias[0] = rootBias;
        for (int k = 0; k < inner; k++) {
            heads.values()[heads.at(k, 0)] = root[k];
        }
        for (int j = 0; j < n; j++) {
            int from = j * outputs.width() + outputs.at(head);
            float b = 0;
            for (int k = 0; k < inner; k++) {
                heads.values()[heads.at(k, j + 1)] = out[from + k];
                b += out[from + k] * headBias[k];
            }
            bias[j + 1] = b;
        }
        kernels.multiply(q, 0, row, rows, heads, s, 0);
        float[] scores = new float[(n + 1) * (n + 1)];
        for (int i = 0; i < n; i++) {
            int to = (i + 1) * (n + 1);
            int from = i * wide;
            int by = i * row + distances;
            scores[to] = s[from] + bias[0] + q[by + Distance.ROOT];
            for (int j = 1; j <= n; j++) {
                scores[to + j] = s[from + j] + bias[j] + q[by + Distance.bin(i + 1, j)];
            }
            scores[to + i + 1] = NEVER;
        }
        return scores;
    }
}
