package org.recount.syntax.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a sentence: embeddings, a convolution over five words, then residual convolutions over three, each followed by
 * layer normalisation. The first convolution's part for a word does not depend on its neighbours: it is worked out once
 * for each form and kept.
 */
final class Encoder {
    /** Added to variances, as in the training. */
    static final float EPSILON = 1e-5f;

    private static final int WINDOW = 5;
    private static final int SEEN = 3; // by the convolutions after the first
    private static final int KEPT = 12_000;

    private final Vocabulary vocabulary;
    private final Embeddings embeddings;
    private final Kernels kernels;
    private final float[] embeddingBias;
    private final Panels[] first = new Panels[WINDOW];
    private final float[] firstBias;
    private final float[] firstScale;
    private final float[] firstShift;
    private final Layer[] layers;
    private final int width;
    private final Map<String, Form> kept = new ConcurrentHashMap<>();

    /**
     * What is kept of a form.
     *
     * @param embedding its embedding
     * @param part what it gives to the five words around it, 5 x width
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    private record Form(float[] embedding, float[] part) {}

    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    private record Layer(int dilation, Panels weights, float[] bias, float[] scale, float[] shift) {}

    Encoder(ModelFile model, Kernels kernels) {
        this.kernels = kernels;
        vocabulary = model.vocabulary();
        embeddings = model.embeddings();
        embeddingBias = model.weights("embed.bias").values();
        Matrix convolution = model.weights("conv0");
        for (int k = 0; k < WINDOW; k++) {
            int rows = convolution.rows() / WINDOW;
            first[k] = Panels.of(convolution.values(), k * rows, rows, convolution.columns(), kernels.narrow());
        }
        firstBias = model.weights("conv0.bias").values();
        firstScale = model.weights("norm0.scale").values();
        firstShift = model.weights("norm0.shift").values();
        width = convolution.columns();
        if (width % Panels.WIDTH != 0) {
            throw new IllegalArgumentException("width " + width + " is no multiple of " + Panels.WIDTH);
        }
        layers = new Layer[model.dilations().size()];
        for (int i = 0; i < layers.length; i++) {
            int n = i + 1;
            Matrix weights = model.weights("conv" + n);
            layers[i] = new Layer(
                    model.dilations().get(i),
                    Panels.of(weights, kernels.narrow()),
                    model.weights("conv" + n + ".bias").values(),
                    model.weights("norm" + n + ".scale").values(),
                    model.weights("norm" + n + ".shift").values());
        }
    }

    /** Length of a word's row. */
    int width() {
        return width;
    }

    /** The sentence, a row of {@link #width} a word, and rows of zeros up to a whole block. */
    float[] encode(List<String> forms) {
        int n = forms.size();
        int rows = Kernels.blocks(n);
        float[] h = new float[rows * width];
        embed(forms, h);
        float[] x = new float[rows * SEEN * width];
        float[] y = new float[rows * width];
        for (Layer layer : layers) {
            around(h, n, layer.dilation, x);
            for (int i = 0; i < n; i++) {
                System.arraycopy(layer.bias, 0, y, i * width, width);
            }
            kernels.multiply(x, 0, SEEN * width, rows, layer.weights, y, 0);
            for (int i = 0; i < n * width; i++) {
                h[i] += Math.max(0f, y[i]);
            }
            for (int i = 0; i < n; i++) {
                kernels.normalise(h, i * width, layer.scale, layer.shift);
            }
        }
        return h;
    }

    /** Side by side for each word: the one so many places before it, itself, and the one so many after it. */
    private void around(float[] h, int n, int distance, float[] x) {
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < SEEN; k++) {
                int from = i + (k - 1) * distance;
                int to = (i * SEEN + k) * width;
                if (from >= 0 && from < n) {
                    System.arraycopy(h, from * width, x, to, width);
                } else {
                    Arrays.fill(x, to, to + width, 0);
                }
            }
        }
    }

    private void embed(List<String> forms, float[] h) {
        int n = forms.size();
        for (int i = 0; i < n; i++) {
            System.arraycopy(firstBias, 0, h, i * width, width);
        }
        for (int i = 0; i < n; i++) {
            float[] part = form(forms.get(i)).part;
            for (int k = 0; k < WINDOW; k++) {
                int to = i - k + WINDOW / 2; // the word is the k-th that the word at 'to' sees
                if (to >= 0 && to < n) {
                    add(part, k * width, h, to * width);
                }
            }
        }
        for (int i = 0; i < n * width; i++) {
            h[i] = Math.max(0f, h[i]);
        }
        for (int i = 0; i < n; i++) {
            kernels.normalise(h, i * width, firstScale, firstShift);
        }
    }

    private void add(float[] from, int at, float[] to, int toAt) {
        for (int j = 0; j < width; j++) {
            to[toAt + j] += from[at + j];
        }
    }

    /** A form's embedding. */
    float[] embedding(String form) {
        return form(form).embedding;
    }

    private Form form(String form) {
        Form known = kept.get(form);
        if (known != null) {
            return known;
        }
        float[] e = embeddingBias.clone();
        Vocabulary.Bag bag = vocabulary.bag(form);
        for (int i = 0; i < bag.size(); i++) {
            embeddings.add(bag.row(i), bag.weight(i), e);
        }
        float[] part = new float[WINDOW * width];
        for (int k = 0; k < WINDOW; k++) {
            kernels.multiply(e, 0, e.length, 1, first[k], part, k * width);
        }
        Form result = new Form(e, part);
        if (kept.size() < KEPT) {
            kept.put(form, result);
        }
        return result;
    }
}
