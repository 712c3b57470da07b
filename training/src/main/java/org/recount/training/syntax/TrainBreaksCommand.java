package org.recount.training.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.evaluation.syntax.Treebank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recount train breaks}: trains what finds sentences' ends that no full stop marks. */
@Command(
        name = "breaks",
        description = "Trains sentence breaks from ewt-train and gum-train (CoNLL-U, gzip) in a folder. Takes seconds.",
        mixinStandardHelpOptions = true)
public final class TrainBreaksCommand implements Callable<Integer> {
    @Option(names = "--treebank", required = true, paramLabel = "DIR", description = "where the treebanks are")
    private Path treebank = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the model file to write")
    private Path out = Path.of("breaks.model");

    @Option(names = "--seed", defaultValue = "7", description = "default ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<Treebank.Tree> trees = new ArrayList<>();
        for (String name : List.of("ewt-train.conllu.gz", "gum-train.conllu.gz")) {
            trees.addAll(Treebank.read(treebank.resolve(name)).trees());
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            BreakTraining.train(new Treebank(trees), seed).write(file);
        }
        System.err.println(Files.size(out) + " bytes in " + out);
        return 0;
    }
}
