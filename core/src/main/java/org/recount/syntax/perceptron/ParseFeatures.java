package org.recount.syntax.perceptron;

/**
 * What the parser looks at before a move: words, tags, labels, distances and numbers of children around the stack's
 * top three and the queue's first three words (after Zhang and Nivre 2011, made over for the arc-hybrid system), with
 * triples of words for attachment of prepositional phrases.
 */
public final class ParseFeatures {
    /** No more features than this for one configuration. */
    public static final int MOST = 256;

    private static final long COMMA = Hash.of(",", 0, 1);

    private final Words words;
    private final int[] tags;
    private final long[] senses;
    private final int[] commas; // up to and with this slot
    private final int[] verbs;
    private final long[] out = new long[MOST];
    private int n;
    private long template;

    /**
     * A view of a sentence.
     *
     * @param tags one more than the tag's number by slot, 0 for the root and for "no word"
     */
    public ParseFeatures(Words words, int[] tags, TagKinds kinds) {
        this.words = words;
        this.tags = tags;
        senses = new long[tags.length];
        commas = new int[tags.length];
        verbs = new int[tags.length];
        for (int i = 1; i <= words.size; i++) {
            senses[i] = kinds.sense(tags[i], words.code[i]);
            commas[i] = commas[i - 1] + (words.lower[i] == COMMA ? 1 : 0);
            verbs[i] = verbs[i - 1] + (kinds.verb(tags[i]) ? 1 : 0);
        }
        commas[words.size + 1] = commas[words.size];
        verbs[words.size + 1] = verbs[words.size];
    }

    /** The features of the last call to {@link #look}. */
    public long[] features() {
        return out;
    }

    /** Looks at a configuration; returns how many features there are. */
    public int look(Configuration c) {
        n = 0;
        template = 100;
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.queue(0);
        int b1 = c.queue(1);
        int b2 = c.queue(2);
        int s0l = c.left[s0];
        int s0r = c.right[s0];
        int s0l2 = c.left2[s0];
        int s0r2 = c.right2[s0];
        int s1l = c.left[s1];
        int s1r = c.right[s1];
        int s1l2 = c.left2[s1];
        int s1r2 = c.right2[s1];
        int b0l = c.left[b0];
        int b0l2 = c.left2[b0];
        long s0w = words.lower[s0];
        long s1w = words.lower[s1];
        long s2w = words.lower[s2];
        long b0w = words.lower[b0];
        long b1w = words.lower[b1];
        long b2w = words.lower[b2];
        long s0p = tags[s0];
        long s1p = tags[s1];
        long s2p = tags[s2];
        long b0p = tags[b0];
        long b1p = tags[b1];
        long b2p = tags[b2];
        long s0lp = tags[s0l];
        long s0rp = tags[s0r];
        long s1lp = tags[s1l];
        long s1rp = tags[s1r];
        long b0lp = tags[b0l];
        long s0lw = words.lower[s0l];
        long s0rw = words.lower[s0r];
        long s1lw = words.lower[s1l];
        long s1rw = words.lower[s1r];
        long b0lw = words.lower[b0l];

        add(0);
        one(s0w, s0p);
        one(s1w, s1p);
        one(s2w, s2p);
        one(b0w, b0p);
        one(b1w, b1p);
        one(b2w, b2p);
        two(s0w, s0p, b0w, b0p);
        two(s1w, s1p, s0w, s0p);
        two(s1w, s1p, b0w, b0p);
        two(b0w, b0p, b1w, b1p);
        two(s0w, s0p, b1w, b1p);
        add(s2p, s0p);
        add(s2w, s0w);
        add(s2p, b0p);

        add(b0p, b1p, b2p);
        add(s0p, b0p, b1p);
        add(s1p, s0p, b0p);
        add(s2p, s1p, s0p);
        add(s1p, s0p, b1p);
        add(s0p, s0lp, b0p);
        add(s0p, s0rp, b0p);
        add(s0p, b0p, b0lp);
        add(s1p, s0p, s0lp);
        add(s1p, s0p, s0rp);
        add(s1p, s1lp, s0p);
        add(s1p, s1rp, s0p);
        add(s1p, s1rp, b0p);
        add(s0p, s0lp, tags[s0l2]);
        add(s0p, s0rp, tags[s0r2]);
        add(s1p, s1lp, tags[s1l2]);
        add(s1p, s1rp, tags[s1r2]);
        add(b0p, b0lp, tags[b0l2]);
        add(s1w, s0p, b0p);
        add(s1p, s0w, b0p);
        add(s1p, s0p, b0w);
        add(s0w, b0p, b1p);
        add(s0p, b0w, b1p);
        add(s0p, b0p, b1w);
        add(mix(s2p, s1p), s0p, b0p);
        add(mix(s1p, s0p), b0p, b1p);
        add(mix(s0p, b0p), b1p, b2p);

        long sd = Math.min(b0 - s0, 10);
        long td = s1 > c.size ? 0 : Math.min(s0 - s1, 10);
        add(s0w, sd);
        add(s0p, sd);
        add(b0w, sd);
        add(b0p, sd);
        add(s0p, b0p, sd);
        add(s0w, b0w, sd);
        add(s1w, td);
        add(s1p, td);
        add(s0w, td);
        add(s0p, td);
        add(s1p, s0p, td);
        add(s1w, s0w, td);

        long s0vl = Math.min(c.lefts[s0], 5);
        long s0vr = Math.min(c.rights[s0], 5);
        long s1vl = Math.min(c.lefts[s1], 5);
        long s1vr = Math.min(c.rights[s1], 5);
        long b0vl = Math.min(c.lefts[b0], 5);
        add(s0w, s0vl);
        add(s0p, s0vl);
        add(s0w, s0vr);
        add(s0p, s0vr);
        add(s1w, s1vr);
        add(s1p, s1vr);
        add(s1w, s1vl);
        add(s1p, s1vl);
        add(b0w, b0vl);
        add(b0p, b0vl);

        child(s0l, c);
        child(s0r, c);
        child(s0l2, c);
        child(s0r2, c);
        child(s1l, c);
        child(s1r, c);
        child(s1l2, c);
        child(s1r2, c);
        child(b0l, c);
        child(b0l2, c);

        add(s0w, c.leftLabels[s0]);
        add(s0p, c.leftLabels[s0]);
        add(s0w, c.rightLabels[s0]);
        add(s0p, c.rightLabels[s0]);
        add(s1w, c.rightLabels[s1]);
        add(s1p, c.rightLabels[s1]);
        add(s1p, c.leftLabels[s1]);
        add(b0w, c.leftLabels[b0]);
        add(b0p, c.leftLabels[b0]);
        add(s0p, c.leftLabels[s0], b0p);
        add(s1p, c.rightLabels[s1], s0p);
        add(s0p, c.rightLabels[s0], b0p);
        add(s1p, mix(s0p, c.leftLabels[s0]), c.rightLabels[s1]);

        // which head a prepositional phrase or a clause belongs to shows in its first word
        add(s1w, s0lw);
        add(s1w, s0lw, s0w);
        add(s1p, s0lw, s0w);
        add(s1w, s0lw, s0p);
        add(s1p, s0lw, s0p);
        add(s1p, words.lower[s0l2], s0p);
        add(s1w, words.lower[s0l2], s0p);
        add(s0w, b0lw);
        add(s0w, b0lw, b0p);
        add(s0p, b0lw, b0p);
        add(s1w, b0w);
        add(s1w, s0w, b0w);
        add(s1p, s0w, b0w);
        add(s1w, s0p, b0w);
        add(s1w, b0w, b1w);
        add(s0w, b0w, b1w);
        add(s0w, b0w, b2w);
        add(s0p, b0w, b1w);
        add(s0w, s0rw, b0w);
        add(s1w, s1rw, s0w);
        add(s1w, s1lw, s0w);
        add(s0w, s0lw, b0w);
        add(s1p, s1rp, mix(s0p, s0lw));

        long s0s = senses[s0];
        long s1s = senses[s1];
        long b0s = senses[b0];
        add(s0s, b0s);
        add(s1s, s0s);
        add(s1s, b0s);
        add(s0s, b0w);
        add(s0w, b0s);
        add(s1w, s0s);
        add(s1s, s0w);
        add(s0s, b0p);
        add(s0p, b0s);
        add(s1s, s0p);
        add(s1p, s0s);
        add(s1s, s0lw, s0s);
        add(s1w, s0lw, s0s);
        add(s1p, s0lw, s0s);
        add(s1s, s0lw, s0p);
        add(s1s, s0s, b0w);
        add(s1s, s0s, b0s);
        add(s1p, s0s, b0w);
        add(s1s, s0p, b0w);
        add(s0s, b0lw, b0s);
        add(s0s, b0w, senses[b1]);
        add(s0s, b0w, senses[b2]);

        // what stands between, and whether a verb is still to come
        long near = between(commas, s0, b0) * 4 + between(verbs, s0, b0);
        long under = s1 > c.size ? 16 : between(commas, s1, s0) * 4 + between(verbs, s1, s0);
        long rest = Math.min(verbs[c.size] - verbs[Math.min(b0, c.size)], 3);
        add(s0p, b0p, near);
        add(s0w, b0p, near);
        add(s0p, b0w, near);
        add(s1p, s0p, under);
        add(s1w, s0p, under);
        add(s1p, s0w, under);
        add(s1s, s0s, under);
        add(s0p, b0p, rest);
        add(s0w, b0w, rest);
        add(s1p, mix(s0p, b0p), rest);
        add(s0p, mix(b0p, b1p), rest);
        return n;
    }

    private static long between(int[] sums, int left, int right) {
        return Math.min(Math.max(sums[right - 1] - sums[left], 0), 3);
    }

    private void child(int slot, Configuration c) {
        add(words.lower[slot]);
        add(tags[slot]);
        add(c.label[slot]);
    }

    private void one(long w, long p) {
        add(w);
        add(p);
        add(w, p);
    }

    private void two(long w, long p, long v, long q) {
        add(w, v);
        add(p, q);
        add(w, q);
        add(p, v);
        add(mix(w, p), v, q);
        add(mix(w, p), q);
        add(p, mix(v, q));
    }

    private static long mix(long a, long b) {
        return Hash.mix(a, b);
    }

    private void add(long a) {
        out[n++] = Hash.mix(template++, a);
    }

    private void add(long a, long b) {
        out[n++] = Hash.mix(Hash.mix(template++, a), b);
    }

    private void add(long a, long b, long c) {
        out[n++] = Hash.mix(Hash.mix(Hash.mix(template++, a), b), c);
    }
}
