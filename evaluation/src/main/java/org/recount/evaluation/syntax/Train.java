package org.recount.evaluation.syntax;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recount.syntax.perceptron.Actions;
import org.recount.syntax.perceptron.Lexicon;
import org.recount.syntax.perceptron.PerceptronModel;
import org.recount.syntax.perceptron.TagKinds;
import org.recount.syntax.perceptron.Weights;
import org.recount.syntax.perceptron.Words;

/** Trains a model; the same trees and settings give the same bytes on every machine. */
public final class Train {
    private static final double SCALE = 50;
    private static final double LEAST_TAG = 20;
    private static final double LEAST_PARSE = 100;

    private final List<Treebank.Tree> trees;
    private final List<String> tags;
    final Actions actions;
    private final Lexicon lexicon;
    private final Settings settings;

    /**
     * How to train.
     *
     * @param tagEpochs runs over the trees for the tagger
     * @param parseEpochs runs over the trees for the parser
     * @param folds parts for the tags that the parser is trained on
     * @param seed of the order of the trees
     */
    public record Settings(int tagEpochs, int parseEpochs, int folds, long seed) {}

    /** Training on these trees. */
    public Train(List<Treebank.Tree> trees, Lexicon lexicon, Settings settings) {
        this.lexicon = lexicon;
        this.trees = List.copyOf(trees);
        this.settings = settings;
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> relations = new TreeSet<>(List.of("dep"));
        for (Treebank.Tree tree : trees) {
            for (Treebank.Word word : tree.words()) {
                names.add(word.tag());
                relations.add(word.deprel());
            }
        }
        relations.remove("root");
        tags = List.copyOf(names);
        actions = actions(new ArrayList<>(relations));
    }

    private Actions actions(List<String> relations) {
        SortedSet<Integer> left = new TreeSet<>(List.of(relations.indexOf("dep") + 1));
        SortedSet<Integer> right = new TreeSet<>(left);
        for (Treebank.Tree tree : trees) {
            for (int i = 0; i < tree.words().size(); i++) {
                Treebank.Word word = tree.words().get(i);
                if (word.head() > 0) {
                    (word.head() > i + 1 ? left : right).add(relations.indexOf(word.deprel()) + 1);
                }
            }
        }
        relations.add("root");
        List<Integer> rightward = new ArrayList<>(right);
        rightward.add(relations.size());
        return new Actions(relations, List.copyOf(left), rightward);
    }

    /** Trains and returns the model file's bytes. */
    public byte[] run() throws IOException {
        List<Example> gold = trees.stream().map(this::example).toList();
        System.err.println("ends of sentences");
        List<Weights.Row> breaks =
                BreakTraining.train(trees, lexicon, settings.seed()).averages(SCALE, 1);
        System.err.println("tagger on " + gold.size() + " sentences");
        Learner tagger = TaggerTraining.train(gold, tags.size(), settings.tagEpochs(), settings.seed());
        System.err.println("tags for the parser");
        List<Example> tagged = jackknife(gold);
        System.err.println("parser");
        Learner parser =
                new ParserTraining(actions, TagKinds.of(tags)).train(tagged, settings.parseEpochs(), settings.seed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PerceptronModel.write(
                tags,
                actions,
                lexicon,
                breaks,
                tagger.averages(SCALE, LEAST_TAG),
                parser.averages(SCALE, LEAST_PARSE),
                out);
        return out.toByteArray();
    }

    List<Example> jackknife(List<Example> gold) {
        Example[] tagged = new Example[gold.size()];
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                if (part(i) != fold) {
                    others.add(gold.get(i));
                }
            }
            Learner learner =
                    TaggerTraining.train(others, tags.size(), Math.max(settings.tagEpochs() - 2, 1), settings.seed());
            PerceptronModel model =
                    new PerceptronModel(tags, TagKinds.of(tags), actions, lexicon, learner, learner, learner);
            for (int i = 0; i < gold.size(); i++) {
                if (part(i) == fold) {
                    Example e = gold.get(i);
                    tagged[i] = new Example(e.words(), model.tag(e.words()), e.heads(), e.relations());
                }
            }
        }
        return Arrays.asList(tagged);
    }

    /** Neighbours lie in one part, so that a part's documents are unseen. */
    private int part(int i) {
        return i / 50 % settings.folds();
    }

    Example example(Treebank.Tree tree) {
        int n = tree.words().size();
        int[] tagNumbers = new int[n + 2];
        int[] heads = new int[n + 2];
        int[] relations = new int[n + 2];
        heads[0] = -1;
        heads[n + 1] = -1;
        for (int i = 1; i <= n; i++) {
            Treebank.Word word = tree.words().get(i - 1);
            tagNumbers[i] = 1 + tags.indexOf(word.tag());
            heads[i] = word.head();
            relations[i] = 1 + actions.relations().indexOf(word.deprel());
        }
        return new Example(Words.of(tree.forms(), lexicon), tagNumbers, heads, relations);
    }
}
