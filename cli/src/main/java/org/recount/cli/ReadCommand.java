package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads reports into a record. */
@Command(
        name = "read",
        description = {
            "Read reports into a record: a folder of JSON Lines tables beside record.json.",
            "",
            "Where the folder holds a record already, the reports are added and everything is worked out anew: the same"
                    + " record as from reading all of them at once. Reports are plain text, web pages, JSON or JSON"
                    + " Lines; a folder is read with its sub-folders, names that start with a dot are passed over."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount read reports/ --record record/",
            "  recount read monday.jsonl tuesday.jsonl page.html --record record/"
        })
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of reports.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--record",
            required = true,
            paramLabel = "DIR",
            description = "The record's folder: new, empty or a record already.")
    @SuppressWarnings("NullAway.Init")
    private Path record;

    @Override
    public Integer call() throws IOException {
        Readings.Result result = new Readings(main.streams()).readInto(paths, record, Map.of("command", "read"));
        main.streams().report(result.problems());
        main.streams()
                .err()
                .printf("%d articles in %s%n", result.record().articles().size(), record);
        return Exit.after(result.problems());
    }
}
