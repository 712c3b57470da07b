package org.recount.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.syntax.Syntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate syntax}: trees, roles, names, sentences and tokens against treebanks, and the cost of reading. */
@Command(
        name = "syntax",
        description = {
            "Scores tags, trees, roles, names, sentences and tokens on the development parts of treebanks,",
            "and measures speed, loading and memory.",
            "DIR holds ewt-dev.conllu.gz and gum-dev.conllu.gz."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate syntax $RECOUNT_DATA/treebank --misses"})
public final class EvaluateSyntaxCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where the treebanks are.")
    private Path treebank = Path.of(".");

    @Option(
            names = "--propbank",
            paramLabel = "DIR",
            description = "Where PropBank's ewt-dev.conllu.gz is; propbank beside the treebanks unless told.")
    private @Nullable Path propbank;

    @Option(names = "--model", paramLabel = "FILE", description = "Another model than the library's own.")
    private @Nullable Path model;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Path file = model;
        Path roles = propbank == null ? treebank.toAbsolutePath().normalize().resolveSibling("propbank") : propbank;
        Scorecard card = SyntaxScore.of(file == null ? Syntax::model : () -> ModelFile.read(file), treebank, roles);
        return output.print(card);
    }
}
