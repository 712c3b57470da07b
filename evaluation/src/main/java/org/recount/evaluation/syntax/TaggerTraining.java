package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.recount.syntax.perceptron.TagFeatures;
import org.recount.syntax.perceptron.Words;

/** Trains a tagger: at each word the best tag, over the tags that the tagger itself gave to the words before. */
final class TaggerTraining {
    private static final int ENOUGH = 4;

    private TaggerTraining() {}

    /** Runs over the trees, in a new order each time. */
    static Learner train(List<Example> examples, int tags, int epochs, long seed) {
        Learner learner = new Learner(ENOUGH);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        long[] features = new long[TagFeatures.MOST];
        int[] scores = new int[tags];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                Words words = example.words();
                int[] given = new int[words.size() + 2];
                for (int i = 1; i <= words.size(); i++) {
                    int n = TagFeatures.of(words, i, given, features);
                    Arrays.fill(scores, 0);
                    learner.score(features, n, scores);
                    int best = 0;
                    for (int t = 1; t < tags; t++) {
                        if (scores[t] > scores[best]) {
                            best = t;
                        }
                    }
                    learner.step();
                    int gold = example.tags()[i] - 1;
                    if (best != gold) {
                        learner.update(features, n, gold, 1);
                        learner.update(features, n, best, -1);
                    }
                    given[i] = best + 1;
                }
            }
        }
        return learner;
    }
}
