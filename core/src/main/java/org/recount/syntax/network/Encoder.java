package org.recount.syntax.network;

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
    private static final int KEPT = 12_000;

    private final Vocabulary vocabulary;
    private final Embeddings embeddings;
    private final Kernels kernels;
    private final float[] embeddingBias;
    private final Panels[] first = new Panels[WINDOW];
    private final float[] firstBias;
    private final float[] firstScale;
    private final float[] firstShift;
    private final Convolution[] layers;
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
        layers = new Convolution[model.dilations().size()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Convolution(model::weights, i + 1, model.dilations().get(i), kernels);
        }
    }

    /** Length of a word's row. */
    int width() {
        return width;
    }

    /** The sentence, a row of {@link #width} a word, and rows of zeros up to a whole block. */
    float[] encode(List<String> forms) {
        int n = forms.size();
        float[] h = new float[Kernels.blocks(n) * width];
        embed(forms, h);
        int most = 0;
        for (Convolution layer : layers) {
            most = Math.max(most, layer.space(n));
        }
        float[] space = new float[most];
        for (Convolution layer : layers) {
            layer.apply(h, n, space);
        }
        return h;
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
                    kernels.add(1, part, k * width, h, to * width, width);
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
