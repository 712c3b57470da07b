package org.recount.syntax.perceptron;

/** What the tagger looks at to tag a word: the word, its neighbours and the two tags before it. */
public final class TagFeatures {
    /** No more features than this for one word. */
    public static final int MOST = 80;

    private TagFeatures() {}

    /**
     * Fills {@code out} with the features of a word.
     *
     * @param i the word's slot, from 1
     * @param tags tags of the slots before it, one more than the tag's number, 0 at the sentence's start
     * @return how many there are
     */
    public static int of(Words words, int i, int[] tags, long[] out) {
        int end = words.size + 1;
        int before = i - 1;
        int before2 = Math.max(i - 2, 0);
        int after = i + 1;
        int after2 = Math.min(i + 2, end);
        long w = words.lower[i];
        long last = words.lower[before];
        long next = words.lower[after];
        long t1 = tags[before];
        long t2 = i > 1 ? tags[before2] : -1;
        long suffix2 = words.suffix[1][i];
        long suffix3 = words.suffix[2][i];
        long shape = words.shape[i];
        long start = i == 1 ? 1 : 0;
        int n = 0;
        out[n++] = f(0, 0, 0);
        out[n++] = f(1, words.form[i], 0);
        out[n++] = f(2, w, 0);
        out[n++] = f(3, shape, start);
        for (int a = 0; a < Words.AFFIX; a++) {
            out[n++] = f(4 + a, words.suffix[a][i], 0);
            out[n++] = f(10 + a, words.prefix[a][i], 0);
        }
        out[n++] = f(16, suffix3, shape);
        out[n++] = f(17, t1, 0);
        out[n++] = f(18, t1, t2);
        out[n++] = f(19, t1, w);
        out[n++] = f(20, Hash.mix(t1, t2), w);
        out[n++] = f(21, t1, suffix2);
        out[n++] = f(22, t1, suffix3);
        out[n++] = f(23, t1, shape);
        out[n++] = f(24, last, 0);
        out[n++] = f(25, last, w);
        out[n++] = f(26, words.lower[before2], 0);
        out[n++] = f(27, words.lower[before2], last);
        out[n++] = f(28, next, 0);
        out[n++] = f(29, next, w);
        out[n++] = f(30, words.lower[after2], 0);
        out[n++] = f(31, next, words.lower[after2]);
        out[n++] = f(32, last, next);
        out[n++] = f(33, words.suffix[2][after], 0);
        out[n++] = f(34, words.suffix[1][after], t1);
        out[n++] = f(35, words.suffix[2][before], 0);
        out[n++] = f(36, words.shape[after], shape);
        out[n++] = f(37, words.shape[before], shape);
        out[n++] = f(38, next, t1);
        out[n++] = f(39, words.suffix[2][after], suffix3);
        out[n++] = f(40, words.suffix[2][after2], words.suffix[2][after]);
        out[n++] = f(41, Hash.mix(words.shape[before], shape), words.shape[after]);
        out[n++] = f(42, Hash.mix(last, w), next);
        out[n++] = f(43, Hash.mix(words.suffix[2][before], suffix3), words.suffix[2][after]);
        long kinds = Lexicon.kinds(words.code[i]);
        long nextKinds = Lexicon.kinds(words.code[after]);
        long file = words.code[i] & Lexicon.NOUN;
        out[n++] = f(44, kinds, shape);
        out[n++] = f(45, kinds, t1);
        out[n++] = f(46, kinds, Hash.mix(t1, t2));
        out[n++] = f(47, kinds, nextKinds);
        out[n++] = f(48, Hash.mix(kinds, nextKinds), t1);
        out[n++] = f(49, nextKinds, w);
        out[n++] = f(50, nextKinds, suffix3);
        out[n++] = f(51, kinds, suffix3);
        out[n++] = f(52, Hash.mix(kinds, shape), Hash.mix(words.shape[before], words.shape[after]));
        out[n++] = f(53, file, shape);
        out[n++] = f(54, file, t1);
        out[n++] = f(55, Hash.mix(kinds, shape), start);
        out[n++] = f(56, kinds, next);
        out[n++] = f(57, kinds, last);
        out[n++] = f(58, Hash.mix(kinds, nextKinds), Lexicon.kinds(words.code[after2]));
        return n;
    }

    private static long f(int template, long a, long b) {
        return Hash.mix(Hash.mix(template + 1L, a), b);
    }
}
