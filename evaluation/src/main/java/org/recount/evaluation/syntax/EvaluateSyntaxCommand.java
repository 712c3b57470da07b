package org.recount.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Syntax;
import org.recount.syntax.perceptron.PerceptronModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount evaluate syntax}: prints a line for each figure: name, value, bar, ok or short. */
@Command(
        name = "syntax",
        description = "Scores tags, trees, sentences and tokens on ewt-dev and gum-dev (CoNLL-U, gzip) in a folder.",
        mixinStandardHelpOptions = true)
public final class EvaluateSyntaxCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "where the treebanks are")
    private Path treebank = Path.of(".");

    @Option(names = "--model", paramLabel = "FILE", description = "another model than the library's own")
    private @Nullable Path model;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs the command alone. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new EvaluateSyntaxCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var out = spec == null
                ? new CommandLine(this).getOut()
                : spec.commandLine().getOut();
        SyntaxScore.of(model == null ? Syntax.model() : read(model), treebank).forEach(out::println);
        return 0;
    }

    private static PerceptronModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PerceptronModel.read(in);
        }
    }
}
