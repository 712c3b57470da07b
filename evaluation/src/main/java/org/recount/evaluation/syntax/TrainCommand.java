package org.recount.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    @Option(names = "--treebank", required = true, paramLabel = "DIR", description = "where the treebanks are")
    private Path treebank = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model file to write")
    private Path out = Path.of("syntax.model");

    @Option(names = "--tag-epochs", defaultValue = "8", description = "default ${DEFAULT-VALUE}")
    private int tagEpochs;

    @Option(names = "--epochs", defaultValue = "12", description = "default ${DEFAULT-VALUE}")
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
        byte[] model = new Train(trees, new Train.Settings(tagEpochs, epochs, folds, seed)).run();
        Files.write(out, model);
        System.err.println(model.length + " bytes in " + out);
        return 0;
    }
}
