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
 *
 * <p>Most of the time goes into waiting for memory, and the layout is made for that. A small filter, which the
 * processor keeps near, turns away most features that were never trained. Four in five of the others speak of up to
 * {@value #INLINE} classes, which stand in the table itself, one wait away. Features that speak of many classes have a
 * row with one number for every class, which is added without a branch.
 */
public final class Weights implements Scorer {
    private static final int CLASS = 0xffff;

    /** Bits of the filter's size: 16 million bits, two megabytes. */
    private static final int FILTER_BITS = 24;

    /** Integers of a place in the table: a key, then entries, or 0 and where the entries are. */
    private static final int PLACE = 4;

    private static final int INLINE = PLACE - 1;

    /** Entries from which on a feature has a row in full. */
    private static final int MANY = 16;

    private final int[] table;
    private final int mask;
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    /** Entries of the features that speak of more classes: how many, then each. Nothing starts at 0. */
    private int[] entries = new int[1 << 12];

    private int used = 1;
    private short[] full = new short[0];
    private int width;
    private int fullRows;

    private Weights(int rows) {
        int places = Integer.highestOneBit(Math.max(rows, 1)) << 1;
        mask = places * PLACE - 1;
        table = new int[places * PLACE];
    }

    @Override
    public void score(long[] features, int count, int[] scores) {
        int[] known = new int[count];
        int n = 0;
        for (int f = 0; f < count; f++) {
            int key = (int) (features[f] >>> 32);
            int bit = bit(key);
            known[n] = key;
            n += (int) (filter[bit >>> 6] >>> bit) & 1;
        }
        for (int f = 0; f < n; f++) {
            int place = find(known[f]);
            int first = table[place + 1];
            if (first != 0) {
                int second = table[place + 2];
                int third = table[place + 3];
                scores[first & CLASS] += first >> 16;
                scores[second & CLASS] += second >> 16;
                scores[third & CLASS] += third >> 16;
            } else {
                more(table[place + 2], scores);
            }
        }
    }

    private void more(int at, int[] scores) {
        if (at < 0) {
            int from = ~at * width;
            for (int c = 0; c < Math.min(width, scores.length); c++) {
                scores[c] += full[from + c];
            }
        } else {
            for (int e = at + 1, end = e + entries[at]; e < end; e++) {
                scores[entries[e] & CLASS] += entries[e] >> 16;
            }
        }
    }

    private static int bit(int key) {
        return (key * 0x85EBCA6B) >>> (32 - FILTER_BITS);
    }

    /** The key's place, or the empty one where it would stand. */
    private int find(int key) {
        int place = ((key * 0x9E3779B9) >>> 7) * PLACE & mask;
        while (table[place] != key && (table[place + 1] | table[place + 2]) != 0) {
            place = (place + PLACE) & mask;
        }
        return place;
    }

    private void put(int key, int[] row, int count) {
        int place = find(key);
        table[place] = key;
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
        if (count <= INLINE) {
            System.arraycopy(row, 0, table, place + 1, count);
        } else if (count < MANY) {
            table[place + 2] = append(row, count);
        } else {
            table[place + 2] = spread(row, count);
        }
    }

    private int append(int[] row, int count) {
        if (entries.length < used + count + 1) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        int at = used;
        entries[at] = count;
        System.arraycopy(row, 0, entries, at + 1, count);
        used += count + 1;
        return at;
    }

    private int spread(int[] row, int count) {
        int from = fullRows * width;
        if (full.length < from + width) {
            full = Arrays.copyOf(full, Math.max(64 * width, full.length * 2));
        }
        for (int e = 0; e < count; e++) {
            full[from + (row[e] & CLASS)] = (short) (row[e] >> 16);
        }
        return ~fullRows++;
    }

    /** Reads what {@link #write} wrote. */
    static Weights read(DataInputStream in) throws IOException {
        int rows = in.readInt();
        in.readInt(); // how many entries in all
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        Weights weights = new Weights(rows);
        weights.width = 256;
        int[] entries = new int[256];
        int at = 0;
        int key = 0;
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
            int count = bytes[at++] & 0xff;
            for (int e = 0; e < count; e++) {
                int cls = bytes[at++] & 0xff;
                int weight = bytes[at++];
                if (weight == -128) {
                    weight = (short) (((bytes[at++] & 0xff) << 8) | (bytes[at++] & 0xff));
                }
                entries[e] = (weight << 16) | cls;
            }
            weights.put(key, entries, count);
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
