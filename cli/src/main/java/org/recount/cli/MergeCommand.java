package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.recount.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Binds mentions, so that they are one event. */
@Command(
        name = "merge",
        description = {
            "Decide that mentions tell of one happening: they are one event from now on, whatever else is read.",
            "",
            "An event stands for all mentions that it has now. An id may be its first six characters or more."
                    + " An event has the id of its first mention: write mention:ID for that mention alone. Later"
                    + " decisions outweigh earlier ones."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount merge record/ 00541fb75bce3ba7 669c3ccb326e224c --by \"A. Reader\"",
            "  recount merge record/ 00541f 669c3c --reason \"one recall, told twice\""
        })
final class MergeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions options;

    @Parameters(index = "1..*", arity = "2..*", paramLabel = "EVENT|MENTION", description = "What is one: ids.")
    @SuppressWarnings("NullAway.Init")
    private List<String> ids;

    @Override
    public Integer call() throws IOException {
        return new Deciding(main.streams(), spec, options).decide(naming -> {
            TreeSet<String> mentions = new TreeSet<>();
            ids.forEach(id -> mentions.addAll(naming.mentions(id)));
            if (mentions.size() < 2) {
                throw naming.refused("These are one mention, and one already: name two or more events or mentions");
            }
            return new Deciding.Choice(Decision.Kind.MERGE, mentions, null);
        });
    }
}
