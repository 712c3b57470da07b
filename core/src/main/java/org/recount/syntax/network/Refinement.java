package org.recount.syntax.network;

/**
 * Scores a draft of the tree and tells each word what its likely head and its likely dependents are, so that all that comes
 * after knows of two steps in the tree (graph-based parsing with what Ji and others 2019 call soft neighbours).
 */
final class Refinement {
    private final Kernels kernels;
    private final Arcs arcs;
    private final Panels weights; // of the word, its heads, its dependents
    private final int width;
    private final float[] bias;
    private final float[] scale;
    private final float[] shift;

    Refinement(ModelFile model, Outputs outputs, Kernels kernels) {
        this.kernels = kernels;
        arcs = new Arcs(model, "draft", outputs, kernels);
        Matrix all = model.weights("refine");
        width = all.columns();
        weights = Panels.of(all, kernels.narrow());
        bias = model.weights("refine.bias").values();
        scale = model.weights("refine.norm.scale").values();
        shift = model.weights("refine.norm.shift").values();
    }

    /**
     * Changes encoded words in place.
     *
     * @param h n encoded words
     * @param first their first outputs, of which the draft is made
     */
    void refine(float[] h, float[] first, int n) {
        float[] scores = arcs.scores(first, n);
        int rows = Kernels.blocks(n);
        float[] likely = new float[rows * n]; // word by head
        float[] turned = new float[rows * n]; // head by word
        for (int i = 0; i < n; i++) {
            softmax(scores, (i + 1) * (n + 1), n + 1);
            for (int j = 0; j < n; j++) {
                likely[i * n + j] = scores[(i + 1) * (n + 1) + j + 1];
                turned[j * n + i] = likely[i * n + j];
            }
        }
        Panels words = Panels.of(h, 0, n, width, kernels.narrow());
        float[] heads = new float[rows * width];
        kernels.multiply(likely, 0, n, rows, words, heads, 0);
        float[] dependents = new float[rows * width];
        kernels.multiply(turned, 0, n, rows, words, dependents, 0);
        float[] x = new float[rows * 3 * width];
        float[] y = new float[rows * width];
        for (int i = 0; i < n; i++) {
            System.arraycopy(h, i * width, x, 3 * i * width, width);
            System.arraycopy(heads, i * width, x, (3 * i + 1) * width, width);
            System.arraycopy(dependents, i * width, x, (3 * i + 2) * width, width);
            System.arraycopy(bias, 0, y, i * width, width);
        }
        kernels.multiply(x, 0, 3 * width, rows, weights, y, 0);
        kernels.addPositive(y, 0, h, 0, n * width);
        for (int i = 0; i < n; i++) {
            kernels.normalise(h, i * width, scale, shift);
        }
    }

    private static void softmax(float[] x, int from, int count) {
        float most = x[from];
        for (int j = 1; j < count; j++) {
            most = Math.max(most, x[from + j]);
        }
        float sum = 0;
        for (int j = 0; j < count; j++) {
            float e = x[from + j] < most - 15 ? 0 : (float) Math.exp(x[from + j] - most); // less is nothing in a float
            x[from + j] = e;
            sum += e;
        }
        for (int j = 0; j < count; j++) {
            x[from + j] /= sum;
        }
    }
}
