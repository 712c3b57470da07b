package org.recount.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recount.link.EventColumn;
import org.recount.link.Format;
import org.recount.link.Link;
import org.recount.link.LinkJson;
import org.recount.link.LinkedEvent;
import org.recount.link.Linker;
import org.recount.link.Links;
import org.recount.link.RowFile;
import org.recount.link.RowFiles;
import org.recount.link.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Merges rows that another coder made. */
@Command(
        name = "link",
        description = {
            "Merge rows that another coder made, without any text: which of them tell of the same happening.",
            "",
            "FILE holds JSON Lines mentions, a GDELT 2.0 event table, or an ICEWS or POLECAT table; plain, gzip or zip. For"
                    + " each row an object with its id, its event (the smallest id of the rows that tell of it) and why"
                    + " is printed, in the order of the input. Rows that cannot be read are told of and left out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount link 20310116.export.CSV.zip > links.jsonl",
            "  recount link events.2031.tab --tsv > events-with-event.tab",
            "  recount link mentions.jsonl --events",
            "  cat mentions.jsonl | recount link - --format jsonl"
        })
final class LinkCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of rows, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "What all files are: jsonl, gdelt, icews or polecat. Told from the first line by default.")
    private @Nullable Format format;

    @Option(names = "--events", description = "Print the merged events instead, an object each.")
    private boolean events;

    @Option(names = "--tsv", description = "Print the rows as they came instead, with a column event at the end.")
    private boolean tsv;

    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.word().equals(value.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is none of jsonl, gdelt, icews, polecat");
        }
    }

    @Override
    public Integer call() throws IOException {
        if (events && tsv) {
            throw new ParameterException(spec.commandLine(), "--events and --tsv print different things; give one");
        }
        Path spooled = null;
        try {
            List<RowFile> inputs = new ArrayList<>();
            for (String file : files) {
                if (file.equals("-") && spooled == null) {
                    spooled = Files.createTempFile("recount-link", ".rows");
                    Files.copy(main.streams().in(), spooled, StandardCopyOption.REPLACE_EXISTING);
                    inputs.add(new RowFile(spooled, "-"));
                } else {
                    inputs.add(input(file));
                }
            }
            return link(inputs);
        } finally {
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        }
    }

    private RowFile input(String file) {
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " is no file that can be read; give files of rows, or - once for standard input");
        }
        return RowFile.of(path);
    }

    private int link(List<RowFile> inputs) throws IOException {
        Rows rows = RowFiles.read(inputs, format);
        main.streams().report(rows.problems());
        if (rows.formats().isEmpty()) {
            return Exit.FAILED;
        }
        if (tsv && (rows.formats().size() > 1 || rows.formats().equals(Set.of(Format.JSONL)))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--tsv writes tables of one format; leave it out for JSON Lines and mixed files");
        }
        Links links = Linker.link(rows.rows());
        try (OutputStream out = new BufferedOutputStream(main.streams().out(), BUFFER)) {
            if (tsv) {
                EventColumn.write(inputs, rows, links, out);
            } else if (events) {
                for (LinkedEvent event : links.events()) {
                    out.write(LinkJson.of(event));
                }
            } else {
                for (Link link : links.links()) {
                    out.write(LinkJson.of(link));
                }
            }
        }
        main.streams()
                .err()
                .printf(
                        "%d rows, %d events%n",
                        rows.rows().size(), links.events().size());
        return Exit.after(rows.problems());
    }
}
