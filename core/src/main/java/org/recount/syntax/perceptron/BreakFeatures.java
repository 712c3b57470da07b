package org.recount.syntax.perceptron;

/**
 * What is looked at to find where a sentence ends though no full stop says so: after a heading, a greeting, an address.
 */
public final class BreakFeatures {
    /** No more features than this for one place. */
    public static final int MOST = 40;

    private BreakFeatures() {}

    /** Whether a sentence might start with this word, seen from its first letter. */
    public static boolean mayStart(String form) {
        return !Character.isLowerCase(form.charAt(0)) && ",.;:!?)]}%'\u2019\u201D".indexOf(form.charAt(0)) < 0;
    }

    /**
     * Fills {@code out} with the features of the place before a word.
     *
     * @param i the word's slot, from 2
     * @return how many there are
     */
    public static int of(Words words, int i, long[] out) {
        int end = words.size + 1;
        int before = i - 1;
        int before2 = Math.max(i - 2, 0);
        int after = Math.min(i + 1, end);
        int after2 = Math.min(i + 2, end);
        long w = words.lower[i];
        long last = words.lower[before];
        long shape = words.shape[i];
        long lastShape = words.shape[before];
        long kinds = Lexicon.kinds(words.code[i]);
        long lastKinds = Lexicon.kinds(words.code[before]);
        int n = 0;
        out[n++] = f(200, 0, 0);
        out[n++] = f(201, w, 0);
        out[n++] = f(202, last, 0);
        out[n++] = f(203, shape, lastShape);
        out[n++] = f(204, w, lastShape);
        out[n++] = f(205, last, shape);
        out[n++] = f(206, last, w);
        out[n++] = f(207, words.shape[before2], Hash.mix(lastShape, shape));
        out[n++] = f(208, words.shape[after], Hash.mix(lastShape, shape));
        out[n++] = f(209, words.lower[after], shape);
        out[n++] = f(210, words.lower[before2], lastShape);
        out[n++] = f(211, w, words.lower[after]);
        out[n++] = f(212, kinds, Hash.mix(lastKinds, Hash.mix(shape, lastShape)));
        out[n++] = f(213, words.shape[after], words.shape[after2]);
        out[n++] = f(214, Math.min(before, 12), lastShape);
        out[n++] = f(215, Math.min(end - i, 12), shape);
        out[n++] = f(216, words.suffix[2][before], shape);
        out[n++] = f(217, words.form[i], 0);
        out[n++] = f(218, Math.min(before, 6), Hash.mix(w, 0));
        out[n++] = f(219, words.shape[before2], Hash.mix(last, shape));
        out[n++] = f(220, Hash.mix(words.shape[before2], lastShape), Hash.mix(shape, words.shape[after]));
        return n;
    }

    private static long f(int template, long a, long b) {
        return Hash.mix(Hash.mix(template + 1L, a), b);
    }
}
