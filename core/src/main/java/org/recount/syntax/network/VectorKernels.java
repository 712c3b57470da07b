package org.recount.syntax.network;

import java.util.Objects;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The same kernels with the Vector API (JEP 338 and its successors): vectors as wide as the processor has. Made by name, so
 * that Recount runs without the module.
 *
 * <p>Each call checks its ranges once. The launcher switches off the same checks at each vector, which cost a tenth of the speed.
 */
final class VectorKernels implements Kernels {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() * 2 > Panels.WIDTH
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();

    /** Rows of weights that are multiplied with all rows of inputs before the next: as many as the nearest cache holds. */
    private static final int DEPTH = 96;

    /** Whether a panel is two vectors; such processors have registers for sixteen sums. */
    private static final boolean WIDE = 2 * LANES == Panels.WIDTH;

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public void multiply(float[] x, int xAt, int xStep, int rows, Panels w, float[] y, int yAt) {
        if (rows == 0) {
            return;
        }
        int width = w.columns();
        Objects.checkFromIndexSize(xAt, (rows - 1) * xStep + w.rows(), x.length);
        Objects.checkFromIndexSize(yAt, rows * width, y.length);
        int c = 0;
        for (; WIDE && c + 2 * Panels.WIDTH <= width; c += 2 * Panels.WIDTH) {
            wide(x, xAt, xStep, rows, w, c, y, yAt + c);
        }
        for (; c < width; c += 2 * LANES) {
            narrow(x, xAt, xStep, rows, w, c, y, yAt + c);
        }
    }

    private static void wide(float[] x, int xAt, int xStep, int rows, Panels w, int c, float[] y, int to) {
        int width = w.columns();
        for (int k = 0; k < w.rows(); k += DEPTH) {
            int inner = Math.min(DEPTH, w.rows() - k);
            int w0 = w.at(k, c);
            int w1 = w.at(k, c + Panels.WIDTH);
            int from = xAt + k;
            int r = 0;
            for (; r + 4 <= rows; r += 4) {
                fourWide(x, from + r * xStep, xStep, inner, w.values(), w0, w1, y, to + r * width, width);
            }
            for (; r + 2 <= rows; r += 2) {
                twoWide(x, from + r * xStep, xStep, inner, w.values(), w0, w1, y, to + r * width, width);
            }
            if (r < rows) {
                oneWide(x, from + r * xStep, inner, w.values(), w0, w1, y, to + r * width);
            }
        }
    }

    /** Four rows by four vectors of columns, two of each of two panels: sixteen sums, for processors with 32 registers. */
    private static void fourWide(
            float[] x, int x0, int xStep, int inner, float[] w, int w0, int w1, float[] y, int y0, int yStep) {
        int x1 = x0 + xStep;
        int x2 = x1 + xStep;
        int x3 = x2 + xStep;
        int y1 = y0 + yStep;
        int y2 = y1 + yStep;
        int y3 = y2 + yStep;
        FloatVector a0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector c0 = FloatVector.fromArray(SPECIES, y, y0 + 2 * LANES);
        FloatVector d0 = FloatVector.fromArray(SPECIES, y, y0 + 3 * LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector b1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, y, y1 + 2 * LANES);
        FloatVector d1 = FloatVector.fromArray(SPECIES, y, y1 + 3 * LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, y, y2);
        FloatVector b2 = FloatVector.fromArray(SPECIES, y, y2 + LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, y, y2 + 2 * LANES);
        FloatVector d2 = FloatVector.fromArray(SPECIES, y, y2 + 3 * LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, y, y3);
        FloatVector b3 = FloatVector.fromArray(SPECIES, y, y3 + LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, y, y3 + 2 * LANES);
        FloatVector d3 = FloatVector.fromArray(SPECIES, y, y3 + 3 * LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector p = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH);
            FloatVector q = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH + LANES);
            FloatVector r = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH);
            FloatVector s = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a0 = v.fma(p, a0);
            b0 = v.fma(q, b0);
            c0 = v.fma(r, c0);
            d0 = v.fma(s, d0);
            v = FloatVector.broadcast(SPECIES, x[x1 + k]);
            a1 = v.fma(p, a1);
            b1 = v.fma(q, b1);
            c1 = v.fma(r, c1);
            d1 = v.fma(s, d1);
            v = FloatVector.broadcast(SPECIES, x[x2 + k]);
            a2 = v.fma(p, a2);
            b2 = v.fma(q, b2);
            c2 = v.fma(r, c2);
            d2 = v.fma(s, d2);
            v = FloatVector.broadcast(SPECIES, x[x3 + k]);
            a3 = v.fma(p, a3);
            b3 = v.fma(q, b3);
            c3 = v.fma(r, c3);
            d3 = v.fma(s, d3);
        }
        a0.intoArray(y, y0);
        b0.intoArray(y, y0 + LANES);
        c0.intoArray(y, y0 + 2 * LANES);
        d0.intoArray(y, y0 + 3 * LANES);
        a1.intoArray(y, y1);
        b1.intoArray(y, y1 + LANES);
        c1.intoArray(y, y1 + 2 * LANES);
        d1.intoArray(y, y1 + 3 * LANES);
        a2.intoArray(y, y2);
        b2.intoArray(y, y2 + LANES);
        c2.intoArray(y, y2 + 2 * LANES);
        d2.intoArray(y, y2 + 3 * LANES);
        a3.intoArray(y, y3);
        b3.intoArray(y, y3 + LANES);
        c3.intoArray(y, y3 + 2 * LANES);
        d3.intoArray(y, y3 + 3 * LANES);
    }

    private static void twoWide(
            float[] x, int x0, int xStep, int inner, float[] w, int w0, int w1, float[] y, int y0, int yStep) {
        int x1 = x0 + xStep;
        int y1 = y0 + yStep;
        FloatVector a0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector c0 = FloatVector.fromArray(SPECIES, y, y0 + 2 * LANES);
        FloatVector d0 = FloatVector.fromArray(SPECIES, y, y0 + 3 * LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector b1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, y, y1 + 2 * LANES);
        FloatVector d1 = FloatVector.fromArray(SPECIES, y, y1 + 3 * LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector p = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH);
            FloatVector q = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH + LANES);
            FloatVector r = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH);
            FloatVector s = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a0 = v.fma(p, a0);
            b0 = v.fma(q, b0);
            c0 = v.fma(r, c0);
            d0 = v.fma(s, d0);
            v = FloatVector.broadcast(SPECIES, x[x1 + k]);
            a1 = v.fma(p, a1);
            b1 = v.fma(q, b1);
            c1 = v.fma(r, c1);
            d1 = v.fma(s, d1);
        }
        a0.intoArray(y, y0);
        b0.intoArray(y, y0 + LANES);
        c0.intoArray(y, y0 + 2 * LANES);
        d0.intoArray(y, y0 + 3 * LANES);
        a1.intoArray(y, y1);
        b1.intoArray(y, y1 + LANES);
        c1.intoArray(y, y1 + 2 * LANES);
        d1.intoArray(y, y1 + 3 * LANES);
    }

    private static void oneWide(float[] x, int x0, int inner, float[] w, int w0, int w1, float[] y, int y0) {
        FloatVector a0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector c0 = FloatVector.fromArray(SPECIES, y, y0 + 2 * LANES);
        FloatVector d0 = FloatVector.fromArray(SPECIES, y, y0 + 3 * LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector p = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH);
            FloatVector q = FloatVector.fromArray(SPECIES, w, w0 + k * Panels.WIDTH + LANES);
            FloatVector r = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH);
            FloatVector s = FloatVector.fromArray(SPECIES, w, w1 + k * Panels.WIDTH + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a0 = v.fma(p, a0);
            b0 = v.fma(q, b0);
            c0 = v.fma(r, c0);
            d0 = v.fma(s, d0);
        }
        a0.intoArray(y, y0);
        b0.intoArray(y, y0 + LANES);
        c0.intoArray(y, y0 + 2 * LANES);
        d0.intoArray(y, y0 + 3 * LANES);
    }

    private static void narrow(float[] x, int xAt, int xStep, int rows, Panels w, int c, float[] y, int to) {
        int width = w.columns();
        for (int k = 0; k < w.rows(); k += DEPTH) {
            int inner = Math.min(DEPTH, w.rows() - k);
            int wAt = w.at(k, c);
            int from = xAt + k;
            int r = 0;
            for (; r + 4 <= rows; r += 4) {
                four(x, from + r * xStep, xStep, inner, w.values(), wAt, y, to + r * width, width);
            }
            for (; r + 2 <= rows; r += 2) {
                two(x, from + r * xStep, xStep, inner, w.values(), wAt, y, to + r * width, width);
            }
            if (r < rows) {
                one(x, from + r * xStep, inner, w.values(), wAt, y, to + r * width);
            }
        }
    }

    /** Four rows by two vectors of columns: eight sums that stay in registers. */
    private static void four(
            float[] x, int x0, int xStep, int inner, float[] w, int wAt, float[] y, int y0, int yStep) {
        int x1 = x0 + xStep;
        int x2 = x1 + xStep;
        int x3 = x2 + xStep;
        int y1 = y0 + yStep;
        int y2 = y1 + yStep;
        int y3 = y2 + yStep;
        FloatVector a0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector b1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, y, y2);
        FloatVector b2 = FloatVector.fromArray(SPECIES, y, y2 + LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, y, y3);
        FloatVector b3 = FloatVector.fromArray(SPECIES, y, y3 + LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector p = FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH);
            FloatVector q = FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a0 = v.fma(p, a0);
            b0 = v.fma(q, b0);
            v = FloatVector.broadcast(SPECIES, x[x1 + k]);
            a1 = v.fma(p, a1);
            b1 = v.fma(q, b1);
            v = FloatVector.broadcast(SPECIES, x[x2 + k]);
            a2 = v.fma(p, a2);
            b2 = v.fma(q, b2);
            v = FloatVector.broadcast(SPECIES, x[x3 + k]);
            a3 = v.fma(p, a3);
            b3 = v.fma(q, b3);
        }
        a0.intoArray(y, y0);
        b0.intoArray(y, y0 + LANES);
        a1.intoArray(y, y1);
        b1.intoArray(y, y1 + LANES);
        a2.intoArray(y, y2);
        b2.intoArray(y, y2 + LANES);
        a3.intoArray(y, y3);
        b3.intoArray(y, y3 + LANES);
    }

    private static void two(float[] x, int x0, int xStep, int inner, float[] w, int wAt, float[] y, int y0, int yStep) {
        int x1 = x0 + xStep;
        int y1 = y0 + yStep;
        FloatVector a0 = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b0 = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, y, y1);
        FloatVector b1 = FloatVector.fromArray(SPECIES, y, y1 + LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector p = FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH);
            FloatVector q = FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a0 = v.fma(p, a0);
            b0 = v.fma(q, b0);
            v = FloatVector.broadcast(SPECIES, x[x1 + k]);
            a1 = v.fma(p, a1);
            b1 = v.fma(q, b1);
        }
        a0.intoArray(y, y0);
        b0.intoArray(y, y0 + LANES);
        a1.intoArray(y, y1);
        b1.intoArray(y, y1 + LANES);
    }

    private static void one(float[] x, int x0, int inner, float[] w, int wAt, float[] y, int y0) {
        FloatVector a = FloatVector.fromArray(SPECIES, y, y0);
        FloatVector b = FloatVector.fromArray(SPECIES, y, y0 + LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector v = FloatVector.broadcast(SPECIES, x[x0 + k]);
            a = v.fma(FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH), a);
            b = v.fma(FloatVector.fromArray(SPECIES, w, wAt + k * Panels.WIDTH + LANES), b);
        }
        a.intoArray(y, y0);
        b.intoArray(y, y0 + LANES);
    }

    @Override
    public void add(float a, float[] x, int xAt, float[] y, int yAt, int count) {
        check(x, xAt, y, yAt, count);
        FloatVector factor = FloatVector.broadcast(SPECIES, a);
        for (int j = 0; j < count; j += LANES) {
            factor.fma(FloatVector.fromArray(SPECIES, x, xAt + j), FloatVector.fromArray(SPECIES, y, yAt + j))
                    .intoArray(y, yAt + j);
        }
    }

    @Override
    public void addPositive(float[] x, int xAt, float[] y, int yAt, int count) {
        check(x, xAt, y, yAt, count);
        FloatVector zero = FloatVector.zero(SPECIES);
        for (int j = 0; j < count; j += LANES) {
            FloatVector.fromArray(SPECIES, y, yAt + j)
                    .add(FloatVector.fromArray(SPECIES, x, xAt + j).max(zero))
                    .intoArray(y, yAt + j);
        }
    }

    private static void check(float[] x, int xAt, float[] y, int yAt, int count) {
        Objects.checkFromIndexSize(xAt, count, x.length);
        Objects.checkFromIndexSize(yAt, count, y.length);
        whole(count);
    }

    private static void whole(int count) {
        if (count % LANES != 0) {
            throw new IllegalArgumentException(count + " numbers are no multiple of " + LANES);
        }
    }

    @Override
    public void normalise(float[] x, int at, float[] scale, float[] shift) {
        int n = scale.length;
        Objects.checkFromIndexSize(at, n, x.length);
        Objects.checkFromIndexSize(0, n, shift.length);
        whole(n);
        FloatVector sum = FloatVector.zero(SPECIES);
        FloatVector squares = FloatVector.zero(SPECIES);
        for (int j = 0; j < n; j += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, at + j);
            sum = sum.add(v);
            squares = v.fma(v, squares);
        }
        float mean = sum.reduceLanes(VectorOperators.ADD) / n;
        float variance = squares.reduceLanes(VectorOperators.ADD) / n - mean * mean;
        float factor = (float) (1 / Math.sqrt(Math.max(variance, 0) + Encoder.EPSILON));
        for (int j = 0; j < n; j += LANES) {
            FloatVector.fromArray(SPECIES, x, at + j)
                    .sub(mean)
                    .mul(factor)
                    .fma(FloatVector.fromArray(SPECIES, scale, j), FloatVector.fromArray(SPECIES, shift, j))
                    .intoArray(x, at + j);
        }
    }
}
