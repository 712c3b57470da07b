package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.record.Decision;
import org.recount.record.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Rates an outlet. */
@Command(
        name = "rate",
        description = {
            "Decide how reliable an outlet is.",
            "",
            "The letters are those of the Admiralty code: A completely, B usually, C fairly, D not usually, E not reliable,"
                    + " F cannot be judged. The last rating of an outlet counts; one that nobody rated is as F."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount rate record/ \"Nordic Mail\" B --by \"A. Reader\""})
final class RateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions options;

    @Parameters(index = "1", paramLabel = "OUTLET", description = "The outlet's name as its reports have it.")
    @SuppressWarnings("NullAway.Init")
    private String outlet;

    @Parameters(index = "2", paramLabel = "A-F", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Reliability reliability;

    @Override
    public Integer call() throws IOException {
        return new Deciding(main.streams(), spec, options)
                .decide(naming -> new Deciding.Choice(
                        Decision.Kind.RATE_SOURCE, List.of(naming.outlet(outlet)), reliability.name()));
    }
}
