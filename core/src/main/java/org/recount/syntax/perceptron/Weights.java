package org.recount.syntax.perceptron;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Trained weights: an open-addressing table from the upper 32 bits of a feature to the classes that it speaks for or
 * against. A feature that was never trained is taken for a trained one in about one of 4,000 cases, which costs
 * nothing that can be measured.
 */
public final class Weights implements Scorer {
    /** Bits of the filter's size: 16 million bits, two megabytes. */
    private static final int FILTER_BITS = 24;

    private static final int LAST = 0x8000;
    private static final int CLASS = 0x7fff;

    private final int[] table; // key and first entry by turns; no entry starts at 0
    private final int[] entries;
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final int mask;

    private Weights(int rows, int size) {
        int capacity = Integer.highestOneBit(Math.max(rows * 2 - 1, 1)) << 1;
        mask = capacity * 2 - 1;
        table = new int[capacity * 2];
        entries = new int[size + 1];
    }

    /**
     * Most of the time goes into waiting for memory. So a small filter, which the processor keeps near, turns away most
     * features that were never trained; then the others are looked up, none waiting for another; then they are added.
     */
    @Override
    public void score(long[] features, int count, int[] scores) {
        int[] found = new int[count];
        int known = 0;
        for (int f = 0; f < count; f++) {
            int key = (int) (features[f] >>> 32);
            int bit = bit(key);
            found[known] = key;
            known += (int) (filter[bit >>> 6] >>> bit) & 1;
        }
        for (int f = 0; f < known; f++) {
            int key = found[f];
            int slot = slot(key);
            while (table[slot] != key && table[slot + 1] != 0) {
                slot = (slot + 2) & mask;
            }
            found[f] = table[slot + 1];
        }
        for (int f = 0; f < known; f++) {
            int at = found[f];
            int entry = at == 0 ? LAST : entries[at];
            while (true) {
                scores[entry & CLASS] += entry >> 16;
                if ((entry & LAST) != 0) {
                    break;
                }
                entry = entries[++at];
            }
        }
    }

    private static int bit(int key) {
        return (key * 0x85EBCA6B) >>> (32 - FILTER_BITS);
    }

    private int slot(int key) {
        return ((key * 0x9E3779B9) >>> 7) & mask & ~1;
    }

    private void put(int key, int start) {
        int slot = slot(key);
        while (table[slot + 1] != 0) {
            slot = (slot + 2) & mask;
        }
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
        table[slot] = key;
        table[slot + 1] = start;
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        int size = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        Weights weights = new Weights(rows, size);
        int at = 0;
        int key = 0;
        int entry = 1;
        for (int row = 0; row < rows; row++) {
            int gap = 0;
            int shift = 0;
            byte b;
            do {
                b = bytes[at++];
                gap |= (b & 0x7f) << shift;
                shift += 7;
            } while (b < 0);
            key += gap;
            weights.put(key, entry);
            int count = bytes[at++] & 0xff;
            for (int e = 0; e < count; e++) {
                int cls = bytes[at++] & 0xff;
                int weight = bytes[at++];
                if (weight == -128) {
                    weight = (short) (((bytes[at++] & 0xff) << 8) | (bytes[at++] & 0xff));
                }
                weights.entries[entry++] = (weight << 16) | (e == count - 1 ? LAST : 0) | cls;
            }
        }
        return weights;
    }

    /** One feature and what it says: classes and their weights, of equal length, not empty. */
    public record Row(int key, List<Entry> entries) {}

    /**
     * What a feature says for one class.
     *
     * @param cls the class, below 256
     * @param weight not 0, in the range of a short
     */
    public record Entry(int cls, int weight) {}

    /**
     * Writes rows, each key once. A row is the gap to the last key (unsigned, 7 bits a byte, low first), a byte with the
     * number of entries, and the entries: a byte for the class, a byte for the weight, or -128 and two bytes for it.
     */
    public static void write(List<Row> rows, DataOutputStream out) throws IOException {
        Row[] sorted = rows.toArray(Row[]::new);
        Arrays.sort(sorted, (a, b) -> Integer.compareUnsigned(a.key(), b.key()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int key = 0;
        int size = 0;
        for (Row row : sorted) {
            int gap = row.key() - key;
            key = row.key();
            while ((gap & ~0x7f) != 0) {
                bytes.write((gap & 0x7f) | 0x80);
                gap >>>= 7;
            }
            bytes.write(gap);
            bytes.write(row.entries().size());
            for (Entry entry : row.entries()) {
                bytes.write(entry.cls());
                if (entry.weight() > 127 || entry.weight() < -127) {
                    bytes.write(-128);
                    bytes.write(entry.weight() >> 8);
                }
                bytes.write(entry.weight());
                size++;
            }
        }
        out.writeInt(sorted.length);
        out.writeInt(size);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }
}
