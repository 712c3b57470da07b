package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads reports and prints a brief of them. */
@Command(
        name = "brief",
        description = {
            "Read reports and print a brief: what happened, who says so, where the accounts part.",
            "",
            "The brief is Markdown on standard output. PATH is a folder of reports, files, or the folder of a record that"
                    + " was written before."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount brief reports/",
            "  recount brief reports/ --html brief.html --record record/",
            "  recount brief record/ > brief.md"
        })
final class BriefCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of reports, or a record.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the brief as a web page to this file too.")
    private @Nullable Path html;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Keep the record in this folder; reports of a record that is there are briefed too.")
    private @Nullable Path record;

    @Override
    public Integer call() throws IOException {
        if (html != null && Files.isDirectory(html)) {
            throw new ParameterException(
                    spec.commandLine(),
                    html + " is a folder; name a file for the page, such as " + html + "/brief.html");
        }
        Readings.Result result = result();
        main.streams().print(Briefs.markdown(result.record()));
        if (html != null) {
            Path parent = html.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(html, Briefs.html(result.record()));
        }
        main.streams().report(result.problems());
        return Exit.after(result.problems());
    }

    private Readings.Result result() throws IOException {
        Readings readings = new Readings(main.streams());
        if (record != null) {
            return readings.readInto(paths, record, Map.of("command", "brief"));
        }
        if (paths.size() == 1) {
            RecordFolder stored = RecordFolder.at(paths.getFirst());
            if (stored.exists()) {
                return new Readings.Result(stored.read(), List.of());
            }
        }
        return readings.read(paths);
    }
}
