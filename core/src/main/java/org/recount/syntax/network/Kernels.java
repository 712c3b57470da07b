package org.recount.syntax.network;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** The loops in which the time goes. */
interface Kernels {
    /** Rows that are multiplied together. */
    int BLOCK = 4;

    /** Whether weights are to stand in narrow panels. */
    boolean narrow();

    /**
     * Adds a product of matrices: y += x w. Goes fastest with whole {@link #blocks} of rows.
     *
     * @param x rows of inputs, each as long as w has rows
     * @param xAt where the first row starts
     * @param xStep from one row's start to the next's
     * @param rows how many rows
     * @param w the weights, in the panels that these kernels ask for
     * @param y rows of outputs, each as long as w has columns, without gaps
     * @param yAt where the first row starts
     */
    void multiply(float[] x, int xAt, int xStep, int rows, Panels w, float[] y, int yAt);

    /**
     * Adds a multiple of one stretch to another: y += a x.
     *
     * @param count how many numbers, a multiple of 16
     */
    void add(float a, float[] x, int xAt, float[] y, int yAt, int count);

    /**
     * Adds what is above zero of one stretch to another: y += max(0, x).
     *
     * @param count how many numbers, a multiple of 16
     */
    void addPositive(float[] x, int xAt, float[] y, int yAt, int count);

    /**
     * Normalises a row to mean 0 and variance 1, then scales and shifts it.
     *
     * @param x the row's array, changed in place
     * @param at where the row starts
     * @param scale one factor a column; their number is a multiple of 16
     * @param shift one addend a column
     */
    void normalise(float[] x, int at, float[] scale, float[] shift);

    /** A number of rows, filled up to whole blocks: rows of zeros cost less than a block cut short. */
    static int blocks(int rows) {
        return (rows + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** The fastest kernels that this Java has: those of the Vector API where its module is there. */
    static Kernels best() {
        return Best.KERNELS;
    }

    /** Looked up once. */
    final class Best {
        private static final Kernels KERNELS = find();

        private Best() {}

        private static Kernels find() {
            if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()
                    || Boolean.getBoolean("recount.scalar")) {
                return new ScalarKernels();
            }
            try {
                Constructor<?> made = Class.forName("org.recount.syntax.network.VectorKernels")
                        .getDeclaredConstructor();
                return (Kernels) made.newInstance();
            } catch (ReflectiveOperationException e) {
                Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
                throw new IllegalStateException("the vector kernels do not start", cause);
            }
        }
    }
}
