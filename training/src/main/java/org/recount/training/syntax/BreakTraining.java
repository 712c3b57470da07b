package org.recount.training.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recount.evaluation.syntax.RawText;
import org.recount.evaluation.syntax.Treebank;
import org.recount.syntax.Sentence;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;
import org.recount.syntax.breaks.BreakFeatures;
import org.recount.syntax.breaks.Breaks;

/**
 * Trains the weights for sentences' ends that no full stop marks, on what the rules for stops leave together: an averaged
 * perceptron (Collins 2002).
 */
final class BreakTraining {
    private static final int EPOCHS = 8;

    /** By how much the averages are made larger before they are rounded. */
    private static final double SCALE = 100;

    private final Map<Integer, Weight> weights = new HashMap<>();
    private int step = 1;

    private BreakTraining() {}

    private static final class Weight {
        private int value;
        private long sum;
        private int since = 1;

        private void add(int by, int step) {
            settle(step);
            value += by;
        }

        private void settle(int step) {
            sum += (long) value * (step - since);
            since = step;
        }
    }

    /** A place: its features, and whether a sentence starts there. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
    private record Place(int[] keys, boolean start) {}

    /** Trains on a treebank. */
    static Breaks train(Treebank bank, long seed) {
        return new BreakTraining().run(places(new RawText(bank.trees())), new Random(seed));
    }

    private Breaks run(List<Place> places, Random random) {
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(places, random);
            for (Place place : places) {
                step++;
                if (score(place) > 0 != place.start()) {
                    for (int key : place.keys()) {
                        weights.computeIfAbsent(key, k -> new Weight()).add(place.start() ? 1 : -1, step);
                    }
                }
            }
        }
        Map<Integer, Short> averages = new HashMap<>();
        weights.forEach((key, weight) -> {
            weight.settle(step);
            long value = Math.round(SCALE * weight.sum / step);
            if (value != 0) {
                averages.put(key, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value)));
            }
        });
        return Breaks.of(averages);
    }

    private int score(Place place) {
        int score = 0;
        for (int key : place.keys()) {
            Weight weight = weights.get(key);
            score += weight == null ? 0 : weight.value;
        }
        return score;
    }

    private static List<Place> places(RawText raw) {
        Syntax rules = new Syntax(
                forms -> new SentenceModel.Analysis(
                        forms.stream()
                                .map(f -> new SentenceModel.Word("X", "FW", -1, "root"))
                                .toList(),
                        List.of(),
                        List.of()),
                Breaks.of(Map.of()));
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : rules.parse(raw.text(), raw.blocks())) {
            BreakFeatures features = new BreakFeatures(
                    sentence.tokens().stream().map(Token::form).toList());
            BitSet may = new BitSet();
            for (int i = 1; i < sentence.tokens().size(); i++) {
                Token token = sentence.token(i);
                may.set(i, token.start() > sentence.token(i - 1).end() && BreakFeatures.mayStart(token.form()));
            }
            may.stream()
                    .forEach(i -> places.add(new Place(
                            features.keys(i),
                            raw.startsSentence(sentence.token(i).start()))));
        }
        return places;
    }
}
