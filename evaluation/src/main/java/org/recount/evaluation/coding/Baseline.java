package org.recount.evaluation.coding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a classifier reaches that knows no language: a linear support vector machine over the words of the marked
 * sentence, trained on four fifths of the dyads for each fifth. It is told the pair, as the coder is for {@code given}.
 */
final class Baseline {
    private static final int FOLDS = 5;
    private static final long SEED = 20240117;
    private static final double C = 1;
    private static final double EPSILON = 0.01;
    private static final List<Label> LABELS = List.of(Label.values());

    private Baseline() {}

    /** Macro-F1 over all fifths together; absent when there are too few dyads to part. */
    static Scored of(List<Dyad> dyads) {
        if (dyads.size() < FOLDS) {
            return new Scored(List.of(), List.of(), List.of());
        }
        int[] folds = folds(dyads);
        Confusion confusion = new Confusion();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Dyad> train = new ArrayList<>();
            List<Dyad> test = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                (folds[i] == fold ? test : train).add(dyads.get(i));
            }
            predict(train, test, confusion);
        }
        return new Scored(confusion.measures("dyads_macro_f1_baseline"), List.of(), List.of());
    }

    /** The part of each dyad: every label is dealt out evenly, in an order drawn from a fixed seed. */
    private static int[] folds(List<Dyad> dyads) {
        Map<Label, List<Integer>> byLabel = new EnumMap<>(Label.class);
        for (int i = 0; i < dyads.size(); i++) {
            byLabel.computeIfAbsent(dyads.get(i).label(), l -> new ArrayList<>())
                    .add(i);
        }
        Random random = new Random(SEED);
        int[] folds = new int[dyads.size()];
        int dealt = 0;
        for (List<Integer> places : byLabel.values()) {
            Collections.shuffle(places, random);
            for (int place : places) {
                folds[place] = dealt++ % FOLDS;
            }
        }
        return folds;
    }

    private static void predict(List<Dyad> train, List<Dyad> test, Confusion confusion) {
        WordWeights weights = WordWeights.learn(train.stream().map(Dyad::marked).toList());
        Problem problem = new Problem();
        problem.l = train.size();
        problem.n = weights.size() + 1;
        problem.bias = -1;
        problem.x = train.stream().map(d -> weights.of(d.marked())).toArray(Feature[][]::new);
        problem.y = train.stream().mapToDouble(d -> LABELS.indexOf(d.label())).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC, C, EPSILON));
        for (Dyad dyad : test) {
            confusion.add(dyad.label(), LABELS.get((int) Linear.predict(model, weights.of(dyad.marked()))));
        }
    }
}
