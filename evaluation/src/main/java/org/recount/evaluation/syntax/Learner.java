package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.syntax.perceptron.Scorer;
import org.recount.syntax.perceptron.Weights;

/**
 * Weights in training: an averaged perceptron (Collins 2002) whose rows come into being when a mistake is made on
 * their feature. The average is over all steps.
 */
final class Learner implements Scorer {
    private long[] keys = new long[1 << 20];
    private Row[] rows = new Row[1 << 20];
    private int count;
    private int step = 1;

    private final int enough;

    /**
     * No weights yet.
     *
     * @param enough updates that a feature must have seen before it has a say (Goldberg and Elhadad 2011), which keeps
     *     the model small
     */
    Learner(int enough) {
        this.enough = enough;
    }

    private static final class Row {
        private int updates;
        private byte[] classes = new byte[2];
        private int[] weights = new int[2];
        private long[] sums = new long[2];
        private int[] stamps = new int[2];
        private int size;

        private int place(int cls) {
            for (int i = 0; i < size; i++) {
                if ((classes[i] & 0xff) == cls) {
                    return i;
                }
            }
            if (size == classes.length) {
                int more = size + (size >> 1) + 1;
                classes = Arrays.copyOf(classes, more);
                weights = Arrays.copyOf(weights, more);
                sums = Arrays.copyOf(sums, more);
                stamps = Arrays.copyOf(stamps, more);
            }
            classes[size] = (byte) cls;
            return size++;
        }
    }

    @Override
    public void score(long[] features, int n, int[] scores) {
        for (int f = 0; f < n; f++) {
            Row row = rows[slot(features[f])];
            if (row != null && row.updates >= enough) {
                for (int i = 0; i < row.size; i++) {
                    scores[row.classes[i] & 0xff] += row.weights[i];
                }
            }
        }
    }

    /** Counts a step: the average is over these. */
    void step() {
        step++;
    }

    /** Moves the features' weights for a class. */
    void update(long[] features, int n, int cls, int by) {
        for (int f = 0; f < n; f++) {
            if (count * 2 > keys.length) {
                grow();
            }
            int slot = slot(features[f]);
            Row row = rows[slot];
            if (row == null) {
                row = new Row();
                rows[slot] = row;
                keys[slot] = features[f];
                count++;
            }
            row.updates++;
            int i = row.place(cls);
            row.sums[i] += (long) row.weights[i] * (step - row.stamps[i]);
            row.stamps[i] = step;
            row.weights[i] += by;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (rows[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new Row[oldRows.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /**
     * The averages, as whole numbers.
     *
     * @param scale by how much they are made larger before they are rounded
     * @param least smaller ones than this are left out, in units after scaling
     */
    List<Weights.Row> averages(double scale, double least) {
        List<Weights.Row> result = new ArrayList<>();
        for (int slot = 0; slot < keys.length; slot++) {
            Row row = rows[slot];
            if (row == null || row.updates < enough) {
                continue;
            }
            List<Weights.Entry> entries = new ArrayList<>();
            for (int i = 0; i < row.size; i++) {
                double sum = row.sums[i] + (double) row.weights[i] * (step - row.stamps[i]);
                double value = sum / step * scale;
                if (Math.abs(value) >= least) {
                    int whole = (int) Math.max(-32767, Math.min(32767, Math.round(value)));
                    entries.add(new Weights.Entry(row.classes[i] & 0xff, whole));
                }
            }
            if (!entries.isEmpty()) {
                result.add(new Weights.Row((int) (keys[slot] >>> 32), entries));
            }
        }
        return result;
    }
}
