package org.recount.evaluation.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate coding}: event mentions against annotated sentences, and the cost of coding. */
@Command(
        name = "coding",
        description = {
            "Scores types, CAMEO codes and parties of event mentions against annotated sentences, and measures speed.",
            "DIR holds dyads.jsonl and codebook_examples.jsonl."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate coding $RECOUNT_DATA/coding --misses"})
public final class EvaluateCodingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where the annotated sentences are.")
    private Path folder = Path.of(".");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Scorecard card = CodingScore.of(folder);
        return output.print(card);
    }
}
