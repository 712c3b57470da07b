package org.recount.syntax.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The highest-scoring tree with one root: each word's best head where that makes a tree, else by Chu and Liu (1965) and
 * Edmonds (1967), tried with the three likeliest roots.
 */
final class Tree {
    private static final double NEVER = -1e9;
    private static final double ALWAYS = 1e4;
    private static final int ROOTS = 3;

    private Tree() {}

    /**
     * Heads by word, words from 1, the root's head 0.
     *
     * @param scores (n + 1) x (n + 1): dependent by head; the first row is not looked at
     */
    static int[] heads(float[] scores, int n) {
        int width = n + 1;
        int[] heads = new int[width];
        int roots = 0;
        for (int i = 1; i <= n; i++) {
            int best = i == 1 && n > 1 ? 2 : 0;
            for (int j = 0; j <= n; j++) {
                if (j != i && scores[i * width + j] > scores[i * width + best]) {
                    best = j;
                }
            }
            heads[i] = best;
            roots += best == 0 ? 1 : 0;
        }
        return roots == 1 && isTree(heads) ? heads : search(scores, n, heads);
    }

    private static boolean isTree(int[] heads) {
        byte[] seen = new byte[heads.length];
        seen[0] = 2;
        for (int i = 1; i < heads.length; i++) {
            int j = i;
            while (seen[j] == 0) {
                seen[j] = 1;
                j = heads[j];
            }
            if (seen[j] == 1) {
                return false;
            }
            for (j = i; seen[j] == 1; j = heads[j]) {
                seen[j] = 2;
            }
        }
        return true;
    }

    private static int[] search(float[] scores, int n, int[] greedy) {
        int width = n + 1;
        double[] lead = new double[width];
        for (int i = 1; i <= n; i++) {
            double best = NEVER;
            for (int j = 1; j <= n; j++) {
                best = j == i ? best : Math.max(best, scores[i * width + j]);
            }
            lead[i] = scores[i * width] - best;
        }
        int[] roots = IntStream.rangeClosed(1, n)
                .boxed()
                .sorted((a, b) -> Double.compare(lead[b], lead[a]))
                .mapToInt(Integer::intValue)
                .limit(ROOTS)
                .toArray();
        double most = Double.NEGATIVE_INFINITY;
        int[] best = greedy;
        for (int root : roots) {
            double[][] s = new double[width][width];
            for (int i = 1; i <= n; i++) {
                for (int j = 0; j <= n; j++) {
                    s[i][j] = j == i || j == 0 || i == root ? NEVER : scores[i * width + j];
                }
            }
            s[root][0] = ALWAYS;
            int[] heads = edmonds(s);
            double sum = 0;
            for (int i = 1; i <= n; i++) {
                sum += scores[i * width + heads[i]];
            }
            if (sum > most) {
                most = sum;
                best = heads;
            }
        }
        return best;
    }

    /** The highest-scoring tree under node 0; s[dependent][head]. */
    private static int[] edmonds(double[][] s) {
        int n = s.length;
        int[] heads = new int[n];
        for (int i = 1; i < n; i++) {
            heads[i] = i == 1 && n > 2 ? 2 : 0;
            for (int j = 0; j < n; j++) {
                if (j != i && s[i][j] > s[i][heads[i]]) {
                    heads[i] = j;
                }
            }
        }
        int onCycle = cycle(heads);
        if (onCycle < 0) {
            return heads;
        }
        boolean[] in = new boolean[n];
        double total = 0;
        int j = onCycle;
        do {
            in[j] = true;
            total += s[j][heads[j]];
            j = heads[j];
        } while (j != onCycle);
        int[] rest = IntStream.range(0, n).filter(i -> !in[i]).toArray();
        int c = rest.length; // the cycle as one node
        double[][] small = new double[c + 1][c + 1];
        int[] enters = new int[c];
        int[] leaves = new int[c];
        for (int x = 0; x < c; x++) {
            for (int z = 0; z < c; z++) {
                small[x][z] = s[rest[x]][rest[z]];
            }
        }
        Arrays.fill(small[c], Double.NEGATIVE_INFINITY);
        for (int z = 0; z < c; z++) {
            small[z][c] = Double.NEGATIVE_INFINITY;
            for (int i = 1; i < n; i++) {
                double into = in[i] ? s[i][rest[z]] - s[i][heads[i]] + total : Double.NEGATIVE_INFINITY;
                if (into > small[c][z]) {
                    small[c][z] = into;
                    enters[z] = i;
                }
                if (in[i] && s[rest[z]][i] > small[z][c]) {
                    small[z][c] = s[rest[z]][i];
                    leaves[z] = i;
                }
            }
        }
        int[] found = edmonds(small);
        int[] result = heads.clone();
        for (int z = 1; z < c; z++) {
            result[rest[z]] = found[z] == c ? leaves[z] : rest[found[z]];
        }
        result[enters[found[c]]] = rest[found[c]];
        return result;
    }

    /** A node on a cycle, or -1. */
    private static int cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            int j = i;
            while (j != 0 && seen[j] == 0) {
                seen[j] = i;
                j = heads[j];
            }
            if (j != 0 && seen[j] == i) {
                return j;
            }
        }
        return -1;
    }
}
