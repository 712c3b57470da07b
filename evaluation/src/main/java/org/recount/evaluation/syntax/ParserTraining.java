package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.recount.syntax.perceptron.Actions;
import org.recount.syntax.perceptron.Configuration;
import org.recount.syntax.perceptron.ParseFeatures;

/**
 * Trains a parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epochs it mostly follows its own
 * moves, right or wrong, and learns at each place which moves lose no more gold arcs.
 */
final class ParserTraining {
    private static final double FOLLOW_OWN = 0.9;

    private final Actions actions;
    private final Learner learner = new Learner(Integer.getInteger("pmin", 10));
    private final int[] scores;

    ParserTraining(Actions actions) {
        this.actions = actions;
        scores = new int[actions.size()];
    }

    /** Runs over the trees, in a new order each time. */
    Learner train(List<Example> examples, int epochs, long seed) {
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            int steps = 0;
            for (Example example : order) {
                Configuration c = new Configuration(example.words().size());
                ParseFeatures features = new ParseFeatures(example.words(), example.tags());
                while (!c.done()) {
                    int n = features.look(c);
                    Arrays.fill(scores, 0);
                    learner.score(features.features(), n, scores);
                    learner.step();
                    steps++;
                    int own = actions.best(scores, c);
                    int right = bestRight(c, example);
                    int taken = own;
                    if (!right(own, c, example)) {
                        wrong++;
                        learner.update(features.features(), n, right, 1);
                        learner.update(features.features(), n, own, -1);
                        if (epoch < 1 || random.nextDouble() > FOLLOW_OWN) {
                            taken = right;
                        }
                    }
                    c.move(actions.move(taken), actions.relation(taken));
                }
            }
            System.err.printf("epoch %d: %.2f%% of the moves right%n", epoch + 1, 100.0 - 100.0 * wrong / steps);
        }
        return learner;
    }

    private int leastCost(Configuration c, Example example) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < 3; move++) {
            if (c.allows(move)) {
                least = Math.min(least, c.cost(move, example.heads()));
            }
        }
        return least;
    }

    private boolean right(int action, Configuration c, Example example) {
        int move = actions.move(action);
        return c.cost(move, example.heads()) == leastCost(c, example)
                && (move == Configuration.SHIFT || actions.relation(action) == label(move, c, example));
    }

    private int bestRight(Configuration c, Example example) {
        int least = leastCost(c, example);
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (c.allows(move) && c.cost(move, example.heads()) == least) {
                int action = actions.of(move, label(move, c, example));
                if (best < 0 || scores[action] > scores[best]) {
                    best = action;
                }
            }
        }
        return best;
    }

    /** The gold label, if the arc can have it; else one that every arc can have. */
    private int label(int move, Configuration c, Example example) {
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
