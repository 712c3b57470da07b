package org.recount.training.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recount.syntax.network.Vocabulary;

/**
 * The table of word parts, of which a batch touches a few rows only: Adam's state and the moving average are brought up to
 * date for a row when it is touched, not at every step.
 */
final class EmbeddingTable {
    final int columns;
    private final float[] values;
    private final float[] first;
    private final float[] second;
    private final float[] average;
    private final int[] seen; // step at which the row's average was last brought up to date
    private final int[] touched; // how often
    private int step;

    EmbeddingTable(int rows, int columns, double deviation, long seed) {
        this.columns = columns;
        values = new float[rows * columns];
        first = new float[values.length];
        second = new float[values.length];
        Random random = new Random(seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        average = values.clone();
        seen = new int[rows];
        touched = new int[rows];
    }

    /** The sums of bags of rows, one after another; the first is nothing. */
    float[] sums(List<Vocabulary.Bag> bags) {
        float[] sums = new float[(bags.size() + 1) * columns];
        for (int i = 0; i < bags.size(); i++) {
            Vocabulary.Bag bag = bags.get(i);
            for (int r = 0; r < bag.size(); r++) {
                add(values, bag.row(r) * columns, bag.weight(r), sums, (i + 1) * columns);
            }
        }
        return sums;
    }

    private void add(float[] from, int at, float weight, float[] to, int toAt) {
        for (int j = 0; j < columns; j++) {
            to[toAt + j] += weight * from[at + j];
        }
    }

    /** The gradients of the rows, from those of the sums. */
    Gradient gradient(List<Vocabulary.Bag> bags, float[] sums) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (Vocabulary.Bag bag : bags) {
            for (int r = 0; r < bag.size(); r++) {
                places.putIfAbsent(bag.row(r), places.size());
            }
        }
        float[] gradients = new float[places.size() * columns];
        for (int i = 0; i < bags.size(); i++) {
            Vocabulary.Bag bag = bags.get(i);
            for (int r = 0; r < bag.size(); r++) {
                int place = places.getOrDefault(bag.row(r), 0);
                add(sums, (i + 1) * columns, bag.weight(r), gradients, place * columns);
            }
        }
        double squares = 0;
        for (float g : gradients) {
            squares += g * g;
        }
        return new Gradient(places.keySet().stream().mapToInt(Integer::intValue).toArray(), gradients, squares);
    }

    /** Gradients of some rows, one after another, and the sum of their squares. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    record Gradient(int[] rows, float[] values, double squares) {}

    /** A step of Adam for these rows. */
    void step(Gradient gradient, float rate, float clip) {
        step++;
        for (int i = 0; i < gradient.rows.length; i++) {
            int row = gradient.rows[i];
            settle(row);
            touched[row]++;
            float c1 = 1 / (float) (1 - Math.pow(Parameters.FIRST, touched[row]));
            float c2 = 1 / (float) (1 - Math.pow(Parameters.SECOND, touched[row]));
            update(row * columns, gradient.values, i * columns, rate * c1, c2, clip);
        }
    }

    private void update(int at, float[] gradients, int from, float rate, float c2, float clip) {
        for (int j = 0; j < columns; j++) {
            float g = gradients[from + j] * clip;
            float m = Parameters.FIRST * first[at + j] + (1 - Parameters.FIRST) * g;
            float v = Parameters.SECOND * second[at + j] + (1 - Parameters.SECOND) * g * g;
            first[at + j] = m;
            second[at + j] = v;
            values[at + j] -= rate * m / ((float) Math.sqrt(v * c2) + Parameters.SMALL);
        }
    }

    /** Brings a row's average up to date with all steps in which it did not change. */
    private void settle(int row) {
        float keep = (float) Math.pow(Parameters.memory(step), step - seen[row]);
        seen[row] = step;
        for (int at = row * columns; at < (row + 1) * columns; at++) {
            average[at] = keep * average[at] + (1 - keep) * values[at];
        }
    }

    /** The averages of all rows. */
    float[] averages() {
        for (int row = 0; row < seen.length; row++) {
            settle(row);
        }
        return average.clone();
    }
}
