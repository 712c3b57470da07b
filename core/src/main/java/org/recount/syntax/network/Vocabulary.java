package org.recount.syntax.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Gives a word form the rows of the embedding table whose sum stands for it: the form itself, its ends and its start,
 * its shape, what the lexicon knows of it, and its letters' n-grams (hashed, as in Bojanowski and others 2017).
 *
 * <p>Row 0 is that of an unknown form. Then come the features that have names, then the lexicon's bits, then the
 * buckets of n-grams.
 */
public final class Vocabulary {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    /** N-grams of longer words are left out from here on: no word is worth more. */
    private static final int MOST_LETTERS = 30;

    private final Map<String, Integer> rows;
    private final List<String> names;
    private final Lexicon lexicon;
    private final int buckets;

    /**
     * A vocabulary of features.
     *
     * @param names the features that have a row, as {@link #names} gives them
     * @param buckets how many rows the n-grams share; 0 for none
     */
    public Vocabulary(List<String> names, Lexicon lexicon, int buckets) {
        this.names = List.copyOf(names);
        this.lexicon = lexicon;
        this.buckets = buckets;
        rows = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            rows.put(names.get(i), i + 1);
        }
    }

    /** The rows of a form, and how much each counts. */
    public static final class Bag {
        private final int[] rows;
        private final float[] weights;
        private final int parts;
        private final int written; // the row of the form with its capitals, or -1

        private Bag(int[] rows, float[] weights, int parts, int written) {
            this.written = written;
            this.rows = rows;
            this.weights = weights;
            this.parts = parts;
        }

        /** How many rows there are. */
        public int size() {
            return rows.length;
        }

        /** A row's number. The first is that of the form itself, 0 if it is not known. */
        public int row(int i) {
            return rows[i];
        }

        /** How much a row counts. */
        public float weight(int i) {
            return weights[i];
        }

        /** From which row on they stand for what the lexicon knows of the word, and for its n-grams. */
        public int parts() {
            return parts;
        }

        /** The bag of a form that is not known, neither as it is nor in small letters, without some of its parts. */
        public Bag unknown(IntPredicate hidden) {
            int[] others = rows.clone();
            float[] less = weights.clone();
            others[0] = 0;
            if (written >= 0) {
                less[written] = 0;
            }
            for (int i = parts; i < less.length; i++) {
                less[i] = hidden.test(i) ? 0 : less[i];
            }
            return new Bag(others, less, parts, written);
        }
    }

    /** How many rows there are. */
    public int size() {
        return 1 + names.size() + Lexicon.BITS + buckets;
    }

    /** The named features of a form, that of the whole form first. */
    public static List<String> names(String form) {
        String plain = Letters.plain(form);
        String lower = Letters.lower(plain);
        int n = lower.length();
        List<String> names = new ArrayList<>();
        names.add("w" + lower);
        names.add("3" + lower.substring(Math.max(0, n - 3)));
        names.add("2" + lower.substring(Math.max(0, n - 2)));
        names.add("1" + lower.substring(Math.max(0, n - 1)));
        names.add("p" + lower.substring(0, Math.min(3, n)));
        names.add("s" + Letters.shape(plain));
        if (!plain.equals(lower)) {
            names.add("f" + plain); // "US" is not "us"
        }
        return names;
    }

    /** The rows of a form. */
    public Bag bag(String form) {
        List<String> named = names(form);
        String lower = named.getFirst().substring(1);
        int[] bits = lexicon.look(lower).bits();
        int[] grams = grams(lower);
        int[] out = new int[named.size() + bits.length + grams.length];
        float[] weights = new float[out.length];
        Arrays.fill(weights, 1);
        int n = 0;
        int written = -1;
        for (int i = 0; i < named.size(); i++) {
            Integer row = rows.get(named.get(i));
            if (row != null && named.get(i).startsWith("f")) {
                written = n;
            }
            if (row != null || i == 0) {
                out[n++] = row == null ? 0 : row;
            }
        }
        int parts = n;
        int base = 1 + names.size();
        float each = bits.length == 0 ? 0 : (float) (1 / Math.sqrt(bits.length));
        for (int bit : bits) {
            weights[n] = each;
            out[n++] = base + bit;
        }
        base += Lexicon.BITS;
        each = grams.length == 0 ? 0 : (float) (1 / Math.sqrt(grams.length));
        for (int gram : grams) {
            weights[n] = each;
            out[n++] = base + gram;
        }
        return new Bag(Arrays.copyOf(out, n), Arrays.copyOf(weights, n), parts, written);
    }

    private int[] grams(String lower) {
        if (buckets == 0 || lower.length() < 2) {
            return new int[0];
        }
        String word = "<" + lower.substring(0, Math.min(lower.length(), MOST_LETTERS)) + ">";
        List<Integer> grams = new ArrayList<>();
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                int hash = word.substring(from, from + length).hashCode() * 0x9E3779B9;
                grams.add((hash >>> 1) % buckets);
            }
        }
        return grams.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reads what {@link #write} wrote. */
    static Vocabulary read(DataInputStream in) throws IOException {
        int buckets = in.readInt();
        List<String> names = Strings.read(in);
        return new Vocabulary(names, Lexicon.read(in), buckets);
    }

    /** Writes the number of buckets, the named features and the lexicon. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(buckets);
        Strings.write(names, out);
        lexicon.write(out);
    }
}
