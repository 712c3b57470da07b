package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what people decided. */
@Command(
        name = "decisions",
        description = {
            "List what people decided of a record, oldest first.",
            "",
            "A line each, with tabs between the columns: id, time, who, kind, holds or revoked, value, reason, and one column"
                    + " for each subject. A decision that holds may still be outweighed by a later one."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount decisions record/", "  recount decisions record/ | grep -v revoked"})
final class DecisionsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RECORD", description = "The record's folder.")
    @SuppressWarnings("NullAway.Init")
    private Path record;

    @Override
    public Integer call() throws IOException {
        Decisions decisions = new Decisions(Deciding.stored(spec, record).read().decisions());
        Set<Decision> holding = new HashSet<>(decisions.holding());
        StringBuilder lines = new StringBuilder();
        decisions.all().forEach(d -> lines.append(line(d, holding.contains(d))));
        main.streams().print(lines.toString());
        return Exit.DONE;
    }

    private static String line(Decision d, boolean holds) {
        List<String> cells = List.of(
                d.id(),
                d.at(),
                d.by(),
                d.kind().name().toLowerCase(Locale.ROOT),
                holds ? "holds" : "revoked",
                Objects.requireNonNullElse(d.value(), ""),
                Objects.requireNonNullElse(d.reason(), ""));
        return Stream.concat(cells.stream(), d.subjects().stream())
                        .map(c -> c.replaceAll("\\p{Cntrl}", " "))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
