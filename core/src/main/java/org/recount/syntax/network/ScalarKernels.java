package org.recount.syntax.network;

/** Kernels in plain Java, written so that the compiler can vectorise the inner loops. */
final class ScalarKernels implements Kernels {
    @Override
    public boolean narrow() {
        return false;
    }

    @Override
    public void multiply(float[] x, int xAt, int xStep, int rows, Panels w, float[] y, int yAt) {
        int inner = w.rows();
        int width = w.columns();
        for (int r = 0; r < rows; r++) {
            int from = xAt + r * xStep;
            int to = yAt + r * width;
            int k = 0;
            for (; k + 4 <= inner; k += 4) {
                add4(x, from + k, w.values(), k * width, width, y, to);
            }
            for (; k < inner; k++) {
                add(x[from + k], w.values(), k * width, y, to, width);
            }
        }
    }

    private static void add4(float[] x, int xAt, float[] w, int wAt, int width, float[] y, int yAt) {
        float a = x[xAt];
        float b = x[xAt + 1];
        float c = x[xAt + 2];
        float d = x[xAt + 3];
        int w1 = wAt + width;
        int w2 = w1 + width;
        int w3 = w2 + width;
        for (int j = 0; j < width; j++) {
            y[yAt + j] += a * w[wAt + j] + b * w[w1 + j] + c * w[w2 + j] + d * w[w3 + j];
        }
    }

    @Override
    public void add(float a, float[] x, int xAt, float[] y, int yAt, int count) {
        for (int j = 0; j < count; j++) {
            y[yAt + j] += a * x[xAt + j];
        }
    }

    @Override
    public void addPositive(float[] x, int xAt, float[] y, int yAt, int count) {
        for (int j = 0; j < count; j++) {
            y[yAt + j] += Math.max(0f, x[xAt + j]);
        }
    }

    @Override
    public void normalise(float[] x, int at, float[] scale, float[] shift) {
        int n = scale.length;
        float sum = 0;
        float squares = 0;
        for (int j = 0; j < n; j++) {
            float v = x[at + j];
            sum += v;
            squares += v * v;
        }
        float mean = sum / n;
        float factor = (float) (1 / Math.sqrt(Math.max(squares / n - mean * mean, 0) + Encoder.EPSILON));
        for (int j = 0; j < n; j++) {
            x[at + j] = (x[at + j] - mean) * factor * scale[j] + shift[j];
        }
    }
}
