package org.recount.training.syntax;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The numbers that are learned, by the names that the model file has for them. A step is Adam's (Kingma and Ba 2015); what is
 * written in the end is the moving average over the steps (Polyak and Juditsky 1992).
 */
final class Parameters {
    static final float FIRST = 0.9f;
    static final float SECOND = 0.98f;
    static final float SMALL = 1e-6f;
    private static final float LONGEST_GRADIENT = 3;
    private static final float MEMORY = 0.998f;

    private final NDManager manager;
    private final Random random;
    private final Map<String, One> all = new LinkedHashMap<>();
    private int steps;

    private record One(NDArray value, NDArray first, NDArray second, NDArray average) {}

    /** None yet. */
    Parameters(NDManager manager, long seed) {
        this.manager = manager;
        random = new Random(seed);
    }

    /** Adds normally distributed numbers. */
    void add(String name, int rows, int columns, double deviation) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        put(name, values, rows, columns);
    }

    /** Adds a row of the same number. */
    void fill(String name, int columns, float value) {
        float[] values = new float[columns];
        Arrays.fill(values, value);
        put(name, values, 1, columns);
    }

    /** A layer's weights and its bias. */
    void layer(String name, int rows, int columns) {
        add(name, rows, columns, Math.sqrt(1.0 / rows));
        fill(name + ".bias", columns, 0);
    }

    private void put(String name, float[] values, int rows, int columns) {
        Shape shape = new Shape(rows, columns);
        NDArray value = manager.create(values, shape);
        value.setRequiresGradient(true);
        all.put(name, new One(value, manager.zeros(shape), manager.zeros(shape), manager.create(values, shape)));
    }

    NDArray get(String name) {
        One one = all.get(name);
        if (one == null) {
            throw new IllegalArgumentException("no parameter '" + name + "'");
        }
        return one.value;
    }

    /** How much of the moving average a step keeps: less at first. */
    static float memory(int step) {
        return Math.min(MEMORY, (1f + step) / (10f + step));
    }

    /**
     * By what all gradients are multiplied so that they are not too long together.
     *
     * @param others squares of gradients that are kept elsewhere
     */
    float clip(double others) {
        double squares = others;
        for (One one : all.values()) {
            squares += one.value.getGradient().square().sum().getFloat();
        }
        return (float) Math.min(1, LONGEST_GRADIENT / Math.sqrt(squares));
    }

    /** Steps against the gradients and clears them. */
    void step(float rate, float clip) {
        steps++;
        float first = (float) (1 - Math.pow(FIRST, steps));
        float second = (float) (1 - Math.pow(SECOND, steps));
        float keep = memory(steps);
        for (One one : all.values()) {
            NDArray g = one.value.getGradient();
            g.muli(clip);
            one.first.muli(FIRST).addi(g.mul(1 - FIRST));
            one.second.muli(SECOND).addi(g.square().muli(1 - SECOND));
            NDArray by = one.second.div(second).sqrt().addi(SMALL);
            one.value.subi(one.first.mul(rate / first).divi(by));
            one.average.muli(keep).addi(one.value.mul(1 - keep));
            g.muli(0);
        }
    }

    /** The averages: name to rows x columns. */
    Map<String, NDArray> averages() {
        Map<String, NDArray> averages = new LinkedHashMap<>();
        all.forEach((name, one) -> averages.put(name, one.average));
        return averages;
    }
}
