package org.recount.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConvolutionTest {
    private static final int WIDTH = 32;

    @Property(tries = 200)
    void givesWhatThreeProductsAWordGive(
            @ForAll @IntRange(min = 1, max = 30) int words,
            @ForAll @IntRange(min = 1, max = 8) int dilation,
            @ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Matrix> model = Map.of(
                "conv1", matrix(random, 3 * WIDTH),
                "conv1.bias", matrix(random, 1),
                "norm1.scale", matrix(random, 1),
                "norm1.shift", matrix(random, 1));
        Function<String, Matrix> weights = name -> Objects.requireNonNull(model.get(name), name);
        float[] h = matrix(random, Kernels.blocks(words)).values();
        float[] expected = plain(h, words, dilation, weights);

        for (Kernels kernels : List.of(new ScalarKernels(), new VectorKernels())) {
            Convolution convolution = new Convolution(weights, 1, dilation, kernels);
            float[] space = matrix(random, convolution.space(words)).values();
            float[] found = h.clone();
            convolution.apply(found, words, space);
            assertThat(found).containsExactly(expected, within(2e-3f));
        }
    }

    private static float[] plain(float[] h, int words, int dilation, Function<String, Matrix> weights) {
        float[] all = h.clone();
        float[] g = weights.apply("conv1").values();
        for (int i = 0; i < words; i++) {
            for (int c = 0; c < WIDTH; c++) {
                double sum = weights.apply("conv1.bias").values()[c];
                for (int k = 0; k < 3; k++) {
                    int from = i + (k - 1) * dilation;
                    for (int j = 0; j < WIDTH && from >= 0 && from < words; j++) {
                        sum += h[from * WIDTH + j] * g[(k * WIDTH + j) * WIDTH + c];
                    }
                }
                all[i * WIDTH + c] += (float) Math.max(0, sum);
            }
            new ScalarKernels()
                    .normalise(
                            all,
                            i * WIDTH,
                            weights.apply("norm1.scale").values(),
                            weights.apply("norm1.shift").values());
        }
        return all;
    }

    private static Matrix matrix(Random random, int rows) {
        float[] values = new float[rows * WIDTH];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / 2;
        }
        return new Matrix(rows, WIDTH, values);
    }
}
