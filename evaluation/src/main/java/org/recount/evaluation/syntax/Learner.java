package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.syntax.perceptron.Scorer;
import org.recount.syntax.perceptron.Weights;

/**
 * Weights in training: an averaged perceptron (Collins 2002) whose rows come into being when a mistake is made on
 * their feature. The average is over all steps. Kept in flat arrays, since training time is memory access.
 */
final class Learner implements Scorer {
    private static final int KEY = 0;
    private static final int START = 1;
    private static final int SIZE = 2;
    private static final int UPDATES = 3;
    private static final int FIELDS = 4;

    private final int enough;
    private final boolean closed;
    private int[] table = new int[FIELDS << 20];
    private int rows;
    private int[] entries = new int[1 << 20]; // weight in the upper 24 bits, class in the lower 8
    private long[] sums = new long[1 << 20];
    private int[] stamps = new int[1 << 20];
    private int end;
    private int step = 1;

    /**
     * No weights yet.
     *
     * @param enough updates that a feature must have seen before it has a say (Goldberg and Elhadad 2011), which keeps
     *     the model small
     */
    Learner(int enough) {
        this.enough = enough;
        closed = false;
    }

    /** Starts from weights and learns for their features alone. */
    Learner(List<Weights.Row> start) {
        enough = 0;
        for (Weights.Row row : start) {
            int slot = newRow(row.key());
            for (Weights.Entry entry : row.entries()) {
                add(slot, entry.cls(), entry.weight());
            }
        }
        closed = true;
    }

    @Override
    public void score(long[] features, int n, int[] scores) {
        for (int f = 0; f < n; f++) {
            int slot = slot((int) (features[f] >>> 32));
            if (table[slot + UPDATES] >= enough) {
                int at = table[slot + START];
                int to = at + table[slot + SIZE];
                for (; at < to; at++) {
                    int entry = entries[at];
                    scores[entry & 0xff] += entry >> 8;
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
            int key = (int) (features[f] >>> 32);
            int slot = slot(key);
            if (table[slot + SIZE] == 0) {
                if (closed) {
                    continue;
                }
                slot = newRow(key);
            }
            table[slot + UPDATES]++;
            add(slot, cls, by);
        }
    }

    private int newRow(int key) {
        if (rows * 2 * FIELDS >= table.length) {
            grow();
        }
        int slot = slot(key);
        table[slot + KEY] = key;
        rows++;
        return slot;
    }

    private void add(int slot, int cls, int by) {
        int start = table[slot + START];
        int size = table[slot + SIZE];
        int at = start;
        while (at < start + size && (entries[at] & 0xff) != cls) {
            at++;
        }
        if (at == start + size) {
            at = place(slot, start, size);
            entries[at] = cls;
            sums[at] = 0;
            stamps[at] = step;
        }
        sums[at] += (long) (entries[at] >> 8) * (step - stamps[at]);
        stamps[at] = step;
        entries[at] += by << 8;
    }

    /** Room for one more entry; a full row, whose size is a power of two, moves to the end. */
    private int place(int slot, int start, int size) {
        int from = start;
        if (size == 0 || (size >= 2 && (size & (size - 1)) == 0)) {
            int room = size == 0 ? 2 : size * 2;
            if (end + room > entries.length) {
                int more = entries.length + (entries.length >> 1);
                entries = Arrays.copyOf(entries, more);
                sums = Arrays.copyOf(sums, more);
                stamps = Arrays.copyOf(stamps, more);
            }
            from = end;
            end += room;
            System.arraycopy(entries, start, entries, from, size);
            System.arraycopy(sums, start, sums, from, size);
            System.arraycopy(stamps, start, stamps, from, size);
            table[slot + START] = from;
        }
        table[slot + SIZE] = size + 1;
        return from + size;
    }

    private int slot(int key) {
        int mask = table.length - 1;
        int slot = (((key * 0x9E3779B9) >>> 4) * FIELDS) & mask;
        while (table[slot + SIZE] != 0 && table[slot + KEY] != key) {
            slot = (slot + FIELDS) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = table;
        table = new int[old.length * 2];
        for (int i = 0; i < old.length; i += FIELDS) {
            if (old[i + SIZE] != 0) {
                System.arraycopy(old, i, table, slot(old[i]), FIELDS);
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
        for (int slot = 0; slot < table.length; slot += FIELDS) {
            if (table[slot + SIZE] == 0 || table[slot + UPDATES] < enough) {
                continue;
            }
            List<Weights.Entry> kept = new ArrayList<>();
            int start = table[slot + START];
            for (int at = start; at < start + table[slot + SIZE]; at++) {
                double sum = sums[at] + (double) (entries[at] >> 8) * (step - stamps[at]);
                double value = sum / step * scale;
                if (Math.abs(value) >= least && Math.round(value) != 0) {
                    int whole = (int) Math.max(-32767, Math.min(32767, Math.round(value)));
                    kept.add(new Weights.Entry(entries[at] & 0xff, whole));
                }
            }
            if (!kept.isEmpty()) {
                result.add(new Weights.Row(table[slot + KEY], kept));
            }
        }
        return result;
    }
}
