package org.recount.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.recount.evaluation.attribution.EvaluateAttributionCommand;
import org.recount.evaluation.coding.EvaluateCodingCommand;
import org.recount.evaluation.link.EvaluateLinkCommand;
import org.recount.evaluation.links.EvaluateLinksCommand;
import org.recount.evaluation.links.EvaluateScaleCommand;
import org.recount.evaluation.names.EvaluateNamesCommand;
import org.recount.evaluation.numbers.EvaluateNumbersCommand;
import org.recount.evaluation.reports.EvaluateReportsCommand;
import org.recount.evaluation.syntax.EvaluateSyntaxCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where evaluation starts: {@code evaluate} scores against gold. */
@Command(
        name = "recount",
        description = "Scores Recount against gold.",
        mixinStandardHelpOptions = true,
        subcommands = Main.Evaluate.class)
public final class Main {
    private Main() {}

    /** Parent of the scoring commands. */
    @Command(
            name = "evaluate",
            description = "Holds Recount against annotated data: name, value, bar, ok or short. Exits 1 when short.",
            mixinStandardHelpOptions = true,
            subcommands = {
                EvaluateCodingCommand.class,
                EvaluateReportsCommand.class,
                EvaluateSyntaxCommand.class,
                EvaluateAttributionCommand.class,
                EvaluateNumbersCommand.class,
                EvaluateLinksCommand.class,
                EvaluateScaleCommand.class,
                EvaluateNamesCommand.class,
                EvaluateLinkCommand.class
            })
    static final class Evaluate {}

    /** Runs a command line and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).execute(args));
    }
}
