package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.recount.event.Event;
import org.recount.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes mentions out of an event. */
@Command(
        name = "split",
        description = {
            "Decide that mentions of an event tell of another happening: from now on they are in no event"
                    + " with any of the mentions that stay.",
            "",
            "Mentions that are taken out at one time may stay together, and may go to other events that they"
                    + " are like; merge binds them. Ids may be their first six characters or more; a mention is one of"
                    + " the event's."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount split record/ 47da3d0e4fcae28d 5b1e22 --by \"A. Reader\" --reason \"another day\""})
final class SplitCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions options;

    @Parameters(index = "1", paramLabel = "EVENT", description = "The event's id.")
    @SuppressWarnings("NullAway.Init")
    private String event;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "MENTION", description = "Ids of mentions of it.")
    @SuppressWarnings("NullAway.Init")
    private List<String> ids;

    @Override
    public Integer call() throws IOException {
        return new Deciding(main.streams(), spec, options).decide(naming -> {
            Event whole = naming.event(event);
            TreeSet<String> out = new TreeSet<>();
            ids.forEach(id -> out.add(naming.mention(whole, id)));
            if (out.size() == whole.mentions().size()) {
                throw naming.refused("These are all mentions of event " + whole.id() + ": leave one or more in it");
            }
            return new Deciding.Choice(Decision.Kind.SPLIT, whole.mentions(), String.join(" ", out));
        });
    }
}
