package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.recount.syntax.perceptron.Actions;
import org.recount.syntax.perceptron.Configuration;
import org.recount.syntax.perceptron.ParseFeatures;
import org.recount.syntax.perceptron.TagKinds;

/**
 * Trains a parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epochs it mostly follows its own
 * moves, right or wrong, and learns at each place which moves lose no more gold arcs.
 */
final class ParserTraining {
    private static final double FOLLOW_OWN = 0.9;
    private static final int ENOUGH = 10;

    private final Actions actions;
    private final Learner learner = new Learner(ENOUGH);
    private final TagKinds kinds;
    private final int[] scores;

    ParserTraining(Actions actions, TagKinds kinds) {
        this.kinds = kinds;
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
                Oracle oracle = new Oracle(actions, example);
                Configuration c = new Configuration(example.words().size());
                ParseFeatures features = new ParseFeatures(example.words(), example.tags(), kinds);
                while (!c.done()) {
                    int n = features.look(c);
                    Arrays.fill(scores, 0);
                    learner.score(features.features(), n, scores);
                    learner.step();
                    steps++;
                    int own = actions.best(scores, c);
                    int right = oracle.best(c, scores);
                    int taken = own;
                    if (!oracle.right(c, own)) {
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
}
