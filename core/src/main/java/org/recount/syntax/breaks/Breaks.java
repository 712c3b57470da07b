package org.recount.syntax.breaks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trained weights, one a feature. Keeps no state between calls. */
public final class Breaks {
    private static final String MODEL = "breaks.model";
    private static final int MAGIC = 0x52434252; // RCBR
    private static final int VERSION = 1;

    /** A place must be this much likelier a break than not, in the weights' units: a wrong break does more harm. */
    private static final int MARGIN = 100;

    private final int[] keys;
    private final short[] weights;

    private Breaks(int[] keys, short[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    /** Weights by feature, as {@link BreakFeatures#keys} names them. */
    public static Breaks of(Map<Integer, Short> weights) {
        int[] keys = new int[weights.size()];
        short[] values = new short[keys.length];
        int n = 0;
        for (Map.Entry<Integer, Short> e : new TreeMap<>(weights).entrySet()) {
            keys[n] = e.getKey();
            values[n++] = e.getValue();
        }
        return new Breaks(keys, values);
    }

    /** The library's own, read anew. */
    public static Breaks load() {
        try (InputStream in = Breaks.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no resource '" + MODEL + "' beside " + Breaks.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /**
     * Where among the words up to a full stop sentences end.
     *
     * @param places numbers of the words that might start a sentence; never 0
     * @return those that do
     */
    public BitSet among(List<String> forms, BitSet places) {
        BitSet breaks = new BitSet();
        if (!places.isEmpty()) {
            BreakFeatures features = new BreakFeatures(forms);
            for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
                breaks.set(i, score(features.keys(i)) > MARGIN);
            }
        }
        return breaks;
    }

    private int score(int[] features) {
        int score = 0;
        for (int key : features) {
            int at = Arrays.binarySearch(keys, key);
            score += at < 0 ? 0 : weights[at];
        }
        return score;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is nothing of the kind
     */
    public static Breaks read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a model of sentence breaks of version " + VERSION);
        }
        int[] keys = new int[in.readInt()];
        short[] weights = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            weights[i] = in.readShort();
        }
        return new Breaks(keys, weights);
    }

    /** Writes the number of features, then each with its weight, in order. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort(weights[i]);
        }
        out.flush();
    }
}
