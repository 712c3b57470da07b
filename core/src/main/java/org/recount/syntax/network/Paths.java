package org.recount.syntax.network;

import java.util.function.LongConsumer;

/**
 * Ways through a tree from a predicate to another word: up to three steps up, then up to three down, four in all, each
 * with its relation. A path is a number: seven bits a step, the step's relation + 1 (below 64) and, for a step down, 64.
 */
public final class Paths {
    /** Steps of the longest path. */
    public static final int LONGEST = 4;

    private static final int UP = 3;
    private static final int STEP = 7;
    private static final int DOWN = 64;

    private final int[] heads;
    private final int[] relations;
    private final int predicate;
    private final int[] above = new int[UP + 1];
    private int chain;

    /**
     * The paths from one predicate.
     *
     * @param heads by word, from 0; -1 for the root
     * @param relations numbers of the words' relations, below 63
     */
    public Paths(int[] heads, int[] relations, int predicate) {
        this.heads = heads;
        this.relations = relations;
        this.predicate = predicate;
        int at = predicate;
        while (at >= 0 && chain <= UP) {
            above[chain++] = at;
            at = heads[at];
        }
    }

    /** The path to a word, or -1 where it is too long; 0 to the predicate itself. */
    public long to(int word) {
        long down = 0;
        int steps = 0;
        int at = word;
        while (at >= 0 && steps <= LONGEST) {
            for (int up = 0; up < chain; up++) {
                if (above[up] == at) {
                    return up + steps > LONGEST ? -1 : (up(up) << (STEP * steps)) | down;
                }
            }
            down |= (long) (DOWN | (relations[at] + 1)) << (STEP * steps);
            steps++;
            at = heads[at];
        }
        return -1;
    }

    private long up(int steps) {
        long path = 0;
        for (int i = 0; i < steps; i++) {
            path = (path << STEP) | (relations[above[i]] + 1);
        }
        return path;
    }

    /** The paths to all words, in order. */
    public void each(LongConsumer paths) {
        for (int i = 0; i < heads.length; i++) {
            paths.accept(i == predicate ? 0 : to(i));
        }
    }
}
