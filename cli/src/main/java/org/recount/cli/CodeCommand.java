package org.recount.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Codes a stream of articles, each by itself. */
@Command(
        name = "code",
        description = {
            "Code articles one by one: JSON Lines in, JSON Lines out, in the same order, without end if need be.",
            "",
            "An input object has id and text, and may have date, title, outlet, url, byline, language. An output object"
                    + " has id, mentions, statements, renderings, actors and problems; offsets are Unicode code points"
                    + " of the text given. A line that cannot be read gives an object with id null and its problem."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount code articles.jsonl > coded.jsonl",
            "  tail -f articles.jsonl | recount code",
            "  echo '{\"id\": \"1\", \"text\": \"Peru recalled its ambassador.\"}' | recount code -"
        })
final class CodeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "A file of JSON Lines, or - for standard input (the default).")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles that are coded at the same time; as many as there are processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more");
        }
        if (file.equals("-")) {
            return new CodeStream(main.streams(), "-", threads)
                    .run(main.streams().in());
        }
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " is no file that can be read; give a file of JSON Lines, or - for standard input");
        }
        try (InputStream in = new FileInputStream(file)) {
            return new CodeStream(main.streams(), file, threads).run(in);
        }
    }
}
