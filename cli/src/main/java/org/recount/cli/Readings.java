package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.Recount;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.article.Reading;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.record.Standing;

/** From paths to a record, kept in a folder or not: what reading and briefing share. */
final class Readings {
    /**
     * What came of it.
     *
     * @param record the record
     * @param problems what this run refused or doubted
     */
    record Result(Record record, List<FileProblem> problems) {}

    private final Streams streams;

    Readings(Streams streams) {
        this.streams = streams;
    }

    /** The record of these paths. */
    Result read(List<Path> paths) {
        Reading reading = articles(paths);
        Record record = together(null, reading);
        return new Result(record, reading.problems());
    }

    /**
     * Adds the articles of these paths to the record in the folder, which need not be there yet, and works everything
     * out anew: the same record as from reading all of them at once. Decisions stay in force and earlier problems stay told.
     *
     * @throws IOException if the record cannot be read or written, or another process writes it
     */
    Result readInto(List<Path> paths, Path folder, Map<String, String> settings) throws IOException {
        List<FileProblem> problems = new ArrayList<>();
        Record written = RecordFolder.at(folder)
                .update(
                        stored -> {
                            Reading reading = articles(paths);
                            problems.addAll(reading.problems());
                            return together(stored, reading);
                        },
                        settings,
                        Instant.now());
        written.problems().stream().filter(Standing::tellsOf).forEach(problems::add);
        return new Result(written, problems);
    }

    private static Record together(@Nullable Record stored, Reading reading) {
        if (stored == null) {
            return Recount.read(reading.articles(), List.of(), reading.problems(), article -> {});
        }
        List<FileProblem> problems = new ArrayList<>(stored.problems());
        problems.addAll(reading.problems());
        return Recount.read(
                Articles.union(stored.articles(), reading.articles()), stored.decisions(), problems, article -> {});
    }

    private Reading articles(List<Path> paths) {
        try (Progress progress = new Progress(streams, "reading")) {
            return Articles.read(paths, progress::reached);
        }
    }
}
