package org.recount.evaluation.coding;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recount.evaluation.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--misses",
            description = "List each miss with sentence, offsets, what gold has and what the coder emitted.")
    private boolean misses;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Scorecard card = CodingScore.of(folder);
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        if (json) {
            card.printJson(out, misses);
        } else {
            card.print(out, misses);
        }
        return card.exitCode();
    }
}
