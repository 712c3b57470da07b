package org.recount.syntax.perceptron;

import java.util.List;

/**
 * The parser's classes: class 0 shifts, then come the leftward arcs by relation, then the rightward ones.
 *
 * @param relations names of the relations; a relation's number is its place plus one
 * @param left numbers of the relations that were seen with the head to the right of its dependent
 * @param right numbers of those seen with the head to its left; the last is the one to the root and no other arc has it
 */
public record Actions(List<String> relations, List<Integer> left, List<Integer> right) {
    /** Copies the lists; no more than 255 classes. */
    public Actions {
        relations = List.copyOf(relations);
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (1 + left.size() + right.size() > 255) {
            throw new IllegalArgumentException("more than 255 classes: " + relations);
        }
    }

    /** How many classes there are. */
    public int size() {
        return 1 + left.size() + right.size();
    }

    /** The kind of move that the class makes. */
    public int move(int action) {
        if (action == 0) {
            return Configuration.SHIFT;
        }
        return action <= left.size() ? Configuration.LEFT : Configuration.RIGHT;
    }

    /** The number of the class's relation, 0 for a shift. */
    public int relation(int action) {
        if (action == 0) {
            return 0;
        }
        return action <= left.size() ? left.get(action - 1) : right.get(action - 1 - left.size());
    }

    /** The class for an arc, -1 if it was never seen. */
    public int of(int move, int relation) {
        if (move == Configuration.SHIFT) {
            return 0;
        }
        int place = (move == Configuration.LEFT ? left : right).indexOf(relation);
        if (place < 0) {
            return -1;
        }
        return 1 + place + (move == Configuration.LEFT ? 0 : left.size());
    }

    /** The open class with the highest score, the first among equals. */
    public int best(int[] scores, Configuration c) {
        int best = -1;
        if (c.allows(Configuration.SHIFT)) {
            best = 0;
        }
        if (c.allows(Configuration.LEFT)) {
            best = best(scores, best, 1, 1 + left.size());
        }
        if (c.allows(Configuration.RIGHT)) {
            int root = size() - 1;
            best = c.depth == 2 ? best(scores, best, root, root + 1) : best(scores, best, 1 + left.size(), root);
        }
        return best;
    }

    private static int best(int[] scores, int first, int from, int to) {
        int best = first;
        for (int a = from; a < to; a++) {
            if (best < 0 || scores[a] > scores[best]) {
                best = a;
            }
        }
        return best;
    }
}
