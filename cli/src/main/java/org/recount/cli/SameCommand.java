package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says that names stand for one actor. */
@Command(
        name = "same",
        description = {
            "Decide that names stand for one actor: so is all that was resolved to one of them.",
            "",
            "A name is given as a report writes it, with the report: NAME@REPORT, where REPORT is its id, the"
                    + " first six characters of that or more, or its uri."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount same record/ \"Thor Brekhus@04-translated.txt\" \"Tor Brekkhus@01-wire.txt\" --by \"A. Reader\""
        })
final class SameCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions options;

    @Parameters(index = "1..*", arity = "2..*", paramLabel = "NAME@REPORT", description = "Names as written.")
    @SuppressWarnings("NullAway.Init")
    private List<String> names;

    @Override
    public Integer call() throws IOException {
        return new Deciding(main.streams(), spec, options)
                .decide(naming -> new Deciding.Choice(Decision.Kind.SAME_ACTOR, naming.actors(names), null));
    }
}
