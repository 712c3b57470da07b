package org.recount.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recount train syntax}: trains the model of the syntax room. */
@Command(
        name = "syntax",
        description = "Trains the tagger and the parser from ewt-train and gum-train (CoNLL-U, gzip) in a folder.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    private static final int NEWS_TIMES = 3;

    @Option(names = "--treebank", required = true, paramLabel = "DIR", description = "where the treebanks are")
    private Path treebank = Path.of(".");

    @Option(names = "--wordnet", required = true, paramLabel = "DIR", description = "where WordNet 3.0 is")
    private Path wordnet = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model file to write")
    private Path out = Path.of("syntax.model");

    @Option(names = "--tag-epochs", defaultValue = "8", description = "default ${DEFAULT-VALUE}")
    private int tagEpochs;

    @Option(names = "--epochs", defaultValue = "10", description = "default ${DEFAULT-VALUE}")
    private int epochs;

    @Option(names = "--folds", defaultValue = "8", description = "default ${DEFAULT-VALUE}")
    private int folds;

    @Option(names = "--seed", defaultValue = "7", description = "default ${DEFAULT-VALUE}")
    private long seed;

    /** Runs the command alone. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Treebank.Tree> trees = new ArrayList<>();
        for (String name : List.of("ewt-train.conllu.gz", "gum-train.conllu.gz")) {
            trees.addAll(Treebank.read(treebank.resolve(name)).trees());
        }
        byte[] model = new Train(
                        with(trees), WordNet.lexicon(wordnet), new Train.Settings(tagEpochs, epochs, folds, seed))
                .run();
        Files.write(out, model);
        System.err.println(model.length + " bytes in " + out);
        return 0;
    }

    /** Adds the news sentences, several times over, and every twentieth sentence as a headline. */
    static List<Treebank.Tree> with(List<Treebank.Tree> trees) throws IOException {
        List<Treebank.Tree> all = new ArrayList<>(trees);
        try (InputStream in = TrainCommand.class.getResourceAsStream("news.conllu")) {
            List<Treebank.Tree> news =
                    Treebank.read(Objects.requireNonNull(in, "news.conllu")).trees();
            for (int i = 0; i < NEWS_TIMES; i++) {
                all.addAll(news);
            }
            for (int i = 0; i < trees.size(); i += 20) {
                all.add(Headlines.of(trees.get(i)));
            }
        }
        return all;
    }
}
