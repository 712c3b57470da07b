package org.recount.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an evaluation command prints its scorecard: the options that all of them share. */
public final class Output {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--misses", description = "List each miss with article or sentence, offsets and reason.")
    private boolean misses;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Whether misses are asked for. */
    public boolean misses() {
        return misses;
    }

    /** Prints the scorecard; gives its exit code. */
    public int print(Scorecard card) {
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
