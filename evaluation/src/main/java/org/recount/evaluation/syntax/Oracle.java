package org.recount.evaluation.syntax;

import org.recount.syntax.perceptron.Actions;
import org.recount.syntax.perceptron.Configuration;

/** Knows which moves lose no more gold arcs than they must, and with which label. */
final class Oracle {
    private final Actions actions;
    private final Example example;

    Oracle(Actions actions, Example example) {
        this.actions = actions;
        this.example = example;
    }

    private int leastCost(Configuration c) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) {
            if (c.allows(move)) {
                least = Math.min(least, c.cost(move, example.heads()));
            }
        }
        return least;
    }

    /** Whether the action keeps all gold arcs in reach that can still be made, with the gold label. */
    boolean right(Configuration c, int action) {
        int move = actions.move(action);
        return c.cost(move, example.heads()) == leastCost(c)
                && (move == Configuration.SHIFT || actions.relation(action) == label(move, c));
    }

    /** The right action with the highest score. */
    int best(Configuration c, int[] scores) {
        int least = leastCost(c);
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (c.allows(move) && c.cost(move, example.heads()) == least) {
                int action = actions.of(move, label(move, c));
                if (best < 0 || scores[action] > scores[best]) {
                    best = action;
                }
            }
        }
        return best;
    }

    /** The gold label, if the arc can have it; else one that every arc can have. */
    private int label(int move, Configuration c) {
        if (move == Configuration.SHIFT) {
            return 0;
        }
        if (c.last()) {
            return actions.relation(actions.size() - 1);
        }
        int relation = example.relations()[c.top()];
        int action = actions.of(move, relation);
        if (action < 0 || action == actions.size() - 1) {
            return actions.relations().indexOf("dep") + 1;
        }
        return relation;
    }
}
