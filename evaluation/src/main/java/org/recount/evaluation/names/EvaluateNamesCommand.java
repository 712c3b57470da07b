package org.recount.evaluation.names;

import java.util.concurrent.Callable;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evaluate names}: which names of two reports are one actor's. */
@Command(
        name = "names",
        description = {
            "Joins the names of 200 pairs of sentences written for this, half of the pairs of one actor and half of two:",
            "B-cubed F1 for each half (dev and test) and each kind. No data is needed. Misses are listed of dev alone."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate names --misses"})
public final class EvaluateNamesCommand implements Callable<Integer> {
    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        NameScore score = new NameScore(NamePair.load());
        return output.print(new Scorecard(Bars.of("names"), score.measures(), score.misses()));
    }
}
