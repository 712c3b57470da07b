package org.recount.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KernelsTest {
    private static final float CLOSE = 1e-3f;

    @Test
    void testsRunWithTheVectorApi() {
        assertThat(Kernels.best()).isInstanceOf(VectorKernels.class);
    }

    @Property
    void bothKindsMultiplyAlike(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 40) int inner,
            @ForAll @IntRange(min = 1, max = 200) int columns,
            @ForAll @IntRange(max = 5) int gap,
            @ForAll long seed) {
        Random random = new Random(seed);
        int width = Panels.wide(columns);
        float[] x = numbers(random, 3 + rows * (inner + gap));
        float[] w = numbers(random, inner * columns);
        float[] start = numbers(random, 5 + rows * width);
        float[] plain = start.clone();
        float[] fast = start.clone();
        new ScalarKernels().multiply(x, 3, inner + gap, rows, Panels.of(w, 0, inner, columns, false), plain, 5);
        new VectorKernels().multiply(x, 3, inner + gap, rows, Panels.of(w, 0, inner, columns, true), fast, 5);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < width; c++) {
                double sum = start[5 + r * width + c];
                for (int k = 0; k < inner && c < columns; k++) {
                    sum += x[3 + r * (inner + gap) + k] * w[k * columns + c];
                }
                assertThat(plain[5 + r * width + c]).isCloseTo((float) sum, within(CLOSE));
                assertThat(fast[5 + r * width + c]).isCloseTo((float) sum, within(CLOSE));
            }
        }
    }

    @Property
    void bothKindsNormaliseAlike(@ForAll @IntRange(min = 1, max = 12) int blocks, @ForAll long seed) {
        int width = blocks * 16;
        Random random = new Random(seed);
        float[] plain = numbers(random, width + 2);
        float[] fast = plain.clone();
        float[] scale = numbers(random, width);
        float[] shift = numbers(random, width);
        new ScalarKernels().normalise(plain, 2, scale, shift);
        new VectorKernels().normalise(fast, 2, scale, shift);
        for (int j = 0; j < plain.length; j++) {
            assertThat(fast[j]).isCloseTo(plain[j], within(CLOSE));
        }
    }

    @Property
    void bothKindsAddAlike(
            @ForAll @IntRange(min = 1, max = 12) int blocks, @ForAll @IntRange(max = 5) int at, @ForAll long seed) {
        int count = blocks * 16;
        Random random = new Random(seed);
        float[] x = numbers(random, at + count);
        float[] y = numbers(random, 3 + count + 2);
        for (Kernels kernels : List.of(new ScalarKernels(), new VectorKernels())) {
            float[] sum = y.clone();
            kernels.add(-2, x, at, sum, 3, count);
            float[] positive = y.clone();
            kernels.addPositive(x, at, positive, 3, count);
            for (int j = 0; j < y.length; j++) {
                float of = j < 3 || j >= 3 + count ? 0 : x[at + j - 3];
                assertThat(sum[j]).isCloseTo(y[j] - 2 * of, within(CLOSE));
                assertThat(positive[j]).isCloseTo(y[j] + Math.max(0, of), within(CLOSE));
            }
        }
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
