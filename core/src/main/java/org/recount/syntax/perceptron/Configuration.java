package org.recount.syntax.perceptron;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack with the root (slot 0) at its
 * bottom, a queue of the words not yet read, and the arcs made so far. {@code LEFT} hangs the stack's top on the
 * queue's first word, {@code RIGHT} on the stack's second; both take it off the stack. Nothing is hung on the root
 * until the queue is empty, so every tree has one root.
 */
public final class Configuration {
    /** Moves the queue's first word to the stack. */
    public static final int SHIFT = 0;
    /** Hangs the stack's top on the queue's first word. */
    public static final int LEFT = 1;
    /** Hangs the stack's top on the word below it. */
    public static final int RIGHT = 2;

    final int size;
    int depth = 1;
    int next = 1;
    final int[] stack;
    final int[] head;
    final int[] label;
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] lefts;
    final int[] rights;
    final long[] leftLabels;
    final long[] rightLabels;

    /** The start: the root on the stack, every word in the queue. */
    public Configuration(int size) {
        this.size = size;
        int slots = size + 2;
        stack = new int[slots];
        head = new int[slots];
        label = new int[slots];
        left = new int[slots];
        left2 = new int[slots];
        right = new int[slots];
        right2 = new int[slots];
        lefts = new int[slots];
        rights = new int[slots];
        leftLabels = new long[slots];
        rightLabels = new long[slots];
        Arrays.fill(head, -1);
        Arrays.fill(left, size + 1);
        Arrays.fill(left2, size + 1);
        Arrays.fill(right, size + 1);
        Arrays.fill(right2, size + 1);
    }

    /** Makes this a copy of another of the same size. */
    public void copy(Configuration from) {
        int slots = size + 2;
        depth = from.depth;
        next = from.next;
        System.arraycopy(from.stack, 0, stack, 0, depth);
        System.arraycopy(from.head, 0, head, 0, slots);
        System.arraycopy(from.label, 0, label, 0, slots);
        System.arraycopy(from.left, 0, left, 0, slots);
        System.arraycopy(from.left2, 0, left2, 0, slots);
        System.arraycopy(from.right, 0, right, 0, slots);
        System.arraycopy(from.right2, 0, right2, 0, slots);
        System.arraycopy(from.lefts, 0, lefts, 0, slots);
        System.arraycopy(from.rights, 0, rights, 0, slots);
        System.arraycopy(from.leftLabels, 0, leftLabels, 0, slots);
        System.arraycopy(from.rightLabels, 0, rightLabels, 0, slots);
    }

    /** Whether every word has its head. */
    public boolean done() {
        return next > size && depth == 1;
    }

    /** Whether the move is open now. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next <= size;
            case LEFT -> next <= size && depth > 1;
            case RIGHT -> depth > 2 || (depth == 2 && next > size);
            default -> throw new IllegalArgumentException("no move " + move);
        };
    }

    /** The slot on the stack, 0 for its top; "no word" below its bottom. */
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : size + 1;
    }

    /** The slot in the queue, 0 for its first; "no word" past its end. */
    int queue(int ahead) {
        return Math.min(next + ahead, size + 1);
    }

    /** The slot on the stack's top. */
    public int top() {
        return stack[depth - 1];
    }

    /** Whether only the arc to the root is left to make. */
    public boolean last() {
        return next > size && depth == 2;
    }

    /** Whether no other move than a shift is open. */
    boolean mustShift() {
        return depth == 1 && next <= size;
    }

    /** Makes a move; the label is one more than its number and counts for the arcs only. */
    public void move(int move, int relation) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int child = stack[--depth];
        label[child] = relation;
        if (move == LEFT) {
            int parent = next;
            head[child] = parent;
            left2[parent] = left[parent];
            left[parent] = child;
            lefts[parent]++;
            leftLabels[parent] |= 1L << (relation & 63);
        } else {
            int parent = stack[depth - 1];
            head[child] = parent;
            right2[parent] = right[parent];
            right[parent] = child;
            rights[parent]++;
            rightLabels[parent] |= 1L << (relation & 63);
        }
    }

    /** The head's slot of a word's slot, 0 for the root, -1 while it has none. */
    public int head(int slot) {
        return head[slot];
    }

    /** The label of a word's slot, one more than its number. */
    public int label(int slot) {
        return label[slot];
    }

    /**
     * How many gold arcs can no longer be made after this move (Goldberg and Nivre 2013, arc-hybrid).
     *
     * @param gold heads by slot
     */
    public int cost(int move, int[] gold) {
        int cost = 0;
        if (move == SHIFT) {
            int b = next;
            for (int k = 0; k < depth; k++) {
                int s = stack[k];
                if (gold[s] == b && s != 0) {
                    cost++;
                }
                if (gold[b] == s && k < depth - 1 && s != 0) {
                    cost++; // the root alone stays in reach: whatever is left at the end hangs on it
                }
            }
            return cost;
        }
        int top = stack[depth - 1];
        if (move == LEFT) {
            int under = depth > 1 ? stack[depth - 2] : -1;
            if (gold[top] == under || gold[top] > next) {
                cost++;
            }
            if (gold[top] == 0 && under != 0) {
                cost++;
            }
        } else if (gold[top] >= next) {
            cost++;
        } else if (gold[top] == 0 && stack[depth - 2] != 0) {
            cost++;
        }
        for (int b = next; b <= size; b++) {
            if (gold[b] == top) {
                cost++;
            }
        }
        return cost;
    }
}
