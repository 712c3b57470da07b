package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.recount.syntax.Sentence;
import org.recount.syntax.SentenceModel;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;
import org.recount.syntax.perceptron.BreakFeatures;
import org.recount.syntax.perceptron.Lexicon;
import org.recount.syntax.perceptron.Words;

/** Trains the weights for sentences' ends that no full stop marks, on what the rules for stops leave together. */
final class BreakTraining {
    private static final int EPOCHS = 8;

    private BreakTraining() {}

    private record Stretch(Words words, BitSet places, BitSet ends) {}

    static Learner train(List<Treebank.Tree> trees, Lexicon lexicon, long seed) {
        List<Stretch> stretches = stretches(new RawText(trees), lexicon);
        Random random = new Random(seed);
        Learner learner = new Learner(1);
        long[] features = new long[BreakFeatures.MOST];
        int[] scores = new int[2];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(stretches, random);
            for (Stretch s : stretches) {
                for (int i = s.places.nextSetBit(0); i >= 0; i = s.places.nextSetBit(i + 1)) {
                    int n = BreakFeatures.of(s.words, i + 1, features);
                    scores[0] = scores[1] = 0;
                    learner.score(features, n, scores);
                    learner.step();
                    int right = s.ends.get(i) ? 1 : 0;
                    if (scores[right] <= scores[1 - right]) {
                        learner.update(features, n, right, 1);
                        learner.update(features, n, 1 - right, -1);
                    }
                }
            }
        }
        return learner;
    }

    private static List<Stretch> stretches(RawText raw, Lexicon lexicon) {
        List<Stretch> stretches = new ArrayList<>();
        Syntax rules = new Syntax(forms -> new SentenceModel.Analysis(
                forms.stream()
                        .map(f -> new SentenceModel.Word("X", "FW", -1, "root"))
                        .toList(),
                List.of(),
                List.of()));
        for (Sentence sentence : rules.parse(raw.text(), raw.blocks())) {
            BitSet places = new BitSet();
            BitSet ends = new BitSet();
            for (int i = 1; i < sentence.tokens().size(); i++) {
                Token token = sentence.token(i);
                boolean gap = token.start() > sentence.token(i - 1).end();
                places.set(i, gap && BreakFeatures.mayStart(token.form()));
                ends.set(i, raw.startsSentence(token.start()));
            }
            if (!places.isEmpty()) {
                List<String> forms = sentence.tokens().stream().map(Token::form).toList();
                stretches.add(new Stretch(Words.of(forms, lexicon), places, ends));
            }
        }
        return stretches;
    }
}
