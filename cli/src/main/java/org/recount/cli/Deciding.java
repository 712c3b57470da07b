package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.recount.Recount;
import org.recount.article.FileProblem;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.record.Standing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Writes a decision into a stored record, works the record out anew, and prints what changed. */
final class Deciding {
    /**
     * What is decided.
     *
     * @param kind in which way
     * @param subjects of what
     * @param value as in {@link Decision#value}
     */
    record Choice(
            Decision.Kind kind,
            Collection<String> subjects,
            @Nullable String value) {}

    /** From what a person named to what is decided. */
    interface Chooser {
        /** What is decided; refuses names that mean nothing. */
        Choice choose(Naming naming);
    }

    private final Streams streams;
    private final CommandSpec spec;
    private final Path folder;
    private final DecisionOptions options;

    Deciding(Streams streams, CommandSpec spec, DecisionOptions options) {
        this.streams = streams;
        this.spec = spec;
        this.folder = options.record();
        this.options = options;
    }

    /**
     * Decides.
     *
     * @return the exit code
     * @throws IOException if the record cannot be read or written, or another process writes it
     */
    int decide(Chooser chooser) throws IOException {
        if (options.by().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Nobody decides: name yourself with --by NAME");
        }
        RecordFolder record = stored(spec, folder);
        List<String> told = new ArrayList<>();
        Record written = record.update(
                before -> {
                    if (before == null) {
                        throw noRecord(spec, folder);
                    }
                    Naming naming = new Naming(spec, before);
                    Choice choice = chooser.choose(naming);
                    Decision decision = Decision.of(
                            choice.kind(),
                            choice.subjects(),
                            choice.value(),
                            options.by(),
                            new Decisions(before.decisions()).next(Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                            options.reason());
                    Record after = worked(before, decision, naming);
                    told.add("decision " + decision.id() + "\n" + Difference.between(before, after));
                    return after;
                },
                Map.of("command", spec.name()),
                Instant.now());
        streams.print(String.join("", told));
        List<FileProblem> problems =
                written.problems().stream().filter(Standing::tellsOf).toList();
        streams.report(problems);
        return Exit.after(problems);
    }

    private Record worked(Record before, Decision decision, Naming naming) {
        Record after;
        try (Progress progress = new Progress(streams, "reading")) {
            AtomicInteger articles = new AtomicInteger();
            after = Recount.decide(before, decision, article -> progress.reached(articles.incrementAndGet()));
        }
        List<FileProblem> own = after.problems().stream()
                .filter(p -> Standing.tellsOf(p) && p.message().contains(decision.id()))
                .toList();
        if (!own.isEmpty()) {
            throw naming.refused("Nothing was decided: "
                    + own.getFirst().message().replace("Decision " + decision.id() + " of", "the decision of"));
        }
        return after;
    }

    /** The record in this folder, which is there. */
    static RecordFolder stored(CommandSpec spec, Path folder) throws IOException {
        RecordFolder record = RecordFolder.at(folder);
        if (!record.exists()) {
            throw noRecord(spec, folder);
        }
        return record;
    }

    private static ParameterException noRecord(CommandSpec spec, Path folder) {
        return new ParameterException(
                spec.commandLine(), folder + " holds no record; make one with recount read PATH --record " + folder);
    }
}
