package org.recount.evaluation.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate links}: stories and merged events against articles sorted by people. */
@Command(
        name = "links",
        description = {
            "Holds stories and events against articles that people sorted: DIR/stories (B-cubed and pair F1 of the",
            "articles by story), DIR/incidents (B-cubed F1 of the articles by event, and the merged event's numbers of",
            "killed and injured against the record of the incident), DIR/conflict (acts of force against the day and",
            "town that each report of a war is filed under: weak labels, no bar)."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate links $RECOUNT_DATA --misses"})
public final class EvaluateLinksCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that holds stories and incidents.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(score(folder));
    }

    /** Scores what of the sets is there. */
    static Scorecard score(Path folder) throws IOException {
        List<Measure> measures = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        StoryLinks.score(folder.resolve("stories"), measures, misses);
        IncidentLinks.score(folder.resolve("incidents"), measures, misses);
        WarLinks.score(folder.resolve("conflict"), measures);
        return new Scorecard(Bars.of("links"), measures, misses);
    }
}
