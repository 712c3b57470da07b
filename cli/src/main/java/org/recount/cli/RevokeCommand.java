package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a decision back. */
@Command(
        name = "revoke",
        description = {
            "Take a decision back.",
            "",
            "It stays in the record, and so does that it was revoked; a revocation can be revoked too."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount decisions record/", "  recount revoke record/ 1f0c3a --by \"A. Reader\""})
final class RevokeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DecisionOptions options;

    @Parameters(index = "1", paramLabel = "DECISION", description = "The decision's id.")
    @SuppressWarnings("NullAway.Init")
    private String decision;

    @Override
    public Integer call() throws IOException {
        return new Deciding(main.streams(), spec, options).decide(naming -> {
            Decisions decisions = new Decisions(naming.record().decisions());
            String id = naming.id(
                    "decision",
                    decision,
                    decisions.all().stream().map(Decision::id).toList());
            if (decisions.holding().stream().noneMatch(d -> d.id().equals(id))) {
                throw naming.refused(
                        "Decision " + id + " is revoked already; recount decisions " + options.record() + " lists all");
            }
            return new Deciding.Choice(Decision.Kind.REVOKE, List.of(id), null);
        });
    }
}
