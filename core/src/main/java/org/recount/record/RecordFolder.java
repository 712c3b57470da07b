package org.recount.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record on disk: one folder with a JSON Lines file for each table beside {@code record.json}. Writing replaces the
 * whole folder: whatever happens, the old record or the new one stands there, never a mixture. Other files in the
 * folder are carried over.
 */
public final class RecordFolder {
    private static final String MANIFEST = "record.json";
    private static final int READ_TRIES = 5;

    private final SafeFolder folder;

    private RecordFolder(SafeFolder folder) {
        this.folder = folder;
    }

    /** The record in this folder, which need not be there yet. */
    public static RecordFolder at(Path folder) throws IOException {
        return new RecordFolder(new SafeFolder(Files.exists(folder) ? folder.toRealPath() : folder));
    }

    /**
     * Whether a record is there; finishes the work of a writer that was killed.
     *
     * @throws IOException if the folder cannot be looked at
     */
    public boolean exists() throws IOException {
        folder.settle();
        return Files.exists(folder.path().resolve(MANIFEST));
    }

    /** Makes a record of the stored one, which is null where none is there yet. */
    public interface Change {
        /** The record to write. */
        Record of(@Nullable Record stored) throws IOException;
    }

    /**
     * Reads the record, changes it and writes it back as one act: no other process writes here meanwhile.
     *
     * @param settings what the run was told, by name
     * @param created when, for the manifest
     * @return the record that was written
     * @throws FileAlreadyExistsException if the folder holds other files and no record
     * @throws IOException if another process is writing, or the record cannot be read or written
     */
    public Record update(Change change, Map<String, String> settings, Instant created) throws IOException {
        refuseForeign();
        Closeable lock = lock();
        try {
            Record changed = change.of(exists() ? read() : null);
            write(changed, settings, created);
            return changed;
        } finally {
            lock.close();
        }
    }

    /** Keeps other processes from writing here until it is closed. */
    Closeable lock() throws IOException {
        Path parent = folder.path().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return FolderLock.take(folder.path());
    }

    /**
     * Writes the record in place of the present one.
     *
     * @param settings what the run was told, by name
     * @param created when, for the manifest
     * @throws FileAlreadyExistsException if the folder holds other files and no record
     * @throws IOException if it cannot be written; the present record stays as it is
     */
    public void write(Record record, Map<String, String> settings, Instant created) throws IOException {
        refuseForeign();
        folder.replace(fresh -> {
            for (Tables.Table<?> table : Tables.ALL) {
                write(fresh, table, record);
            }
            Map<String, Integer> counts = new LinkedHashMap<>();
            Tables.ALL.forEach(t -> counts.put(t.name(), t.rows().apply(record).size()));
            Manifest manifest = new Manifest(
                    Version.FORMAT,
                    Version.tool(),
                    created.truncatedTo(ChronoUnit.SECONDS).toString(),
                    settings,
                    counts,
                    record.problems());
            Files.writeString(
                    fresh.resolve(MANIFEST),
                    RecordJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
            carryOver(fresh);
        });
    }

    /**
     * The manifest.
     *
     * @throws NoSuchFileException if no record is there
     * @throws IOException if it cannot be read or is of a later format
     */
    public Manifest manifest() throws IOException {
        folder.settle();
        Path file = folder.path().resolve(MANIFEST);
        Manifest manifest;
        try {
            manifest = RecordJson.mapper().readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
        if (manifest.formatVersion() > Version.FORMAT) {
            throw new IOException(file + ": the record has format " + manifest.formatVersion()
                    + ", this Recount reads up to " + Version.FORMAT + "; use a later version");
        }
        return manifest;
    }

    /**
     * The record.
     *
     * @throws NoSuchFileException if no record is there
     * @throws IOException if a table cannot be read; the message names file and line
     */
    public Record read() throws IOException {
        for (int tries = 1; ; tries++) {
            Manifest before = manifest();
            try {
                Record record = tables(before);
                if (before.equals(manifest()) || tries == READ_TRIES) {
                    return record;
                }
            } catch (NoSuchFileException e) {
                if (tries == READ_TRIES) {
                    throw e;
                } // a writer is replacing the folder: read the new one
            }
        }
    }

    private Record tables(Manifest manifest) throws IOException {
        return new Record(
                rows(Tables.ARTICLES),
                rows(Tables.ORIGINS),
                rows(Tables.ACTORS),
                rows(Tables.RENDERINGS),
                rows(Tables.STATEMENTS),
                rows(Tables.MENTIONS),
                rows(Tables.EVENTS),
                rows(Tables.STORIES),
                rows(Tables.DETAILS),
                rows(Tables.FINDINGS),
                rows(Tables.RELATIONS),
                rows(Tables.DECISIONS),
                manifest.problems());
    }

    private <R> List<R> rows(Tables.Table<R> table) throws IOException {
        Path file = folder.path().resolve(table.file());
        List<R> rows = new ArrayList<>();
        var reader = RecordJson.mapper().readerFor(table.row());
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    rows.add(reader.readValue(line));
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ":" + (rows.size() + 1) + ": " + e.getOriginalMessage(), e);
                }
            }
        }
        return rows;
    }

    private static <R> void write(Path folder, Tables.Table<R> table, Record record) throws IOException {
        ObjectWriter writer = RecordJson.mapper()
                .writerFor(table.row())
                .with(new MinimalPrettyPrinter("\n"))
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        List<R> sorted = table.rows().apply(record).stream()
                .sorted(Comparator.comparing(table.id()))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.file()), StandardCharsets.UTF_8)) {
            try (SequenceWriter rows = writer.writeValues(out)) {
                rows.writeAll(sorted);
            }
            if (!sorted.isEmpty()) {
                out.write('\n');
            }
        }
    }

    private void refuseForeign() throws IOException {
        if (Files.isRegularFile(folder.path())) {
            throw new FileAlreadyExistsException(folder.path() + " is a file; name a new or an empty folder");
        }
        Path path = folder.path();
        if (!exists() && Files.exists(path)) {
            try (Stream<Path> files = Files.list(path)) {
                if (files.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(
                            path + " holds other files and no record; name a new or an empty folder");
                }
            }
        }
    }

    /** What someone else put into the folder stays there. */
    private void carryOver(Path fresh) throws IOException {
        Path present = folder.path();
        if (!Files.exists(present)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(present)) {
            for (Path path : tree.skip(1).toList()) {
                Path copy = fresh.resolve(present.relativize(path).toString());
                if (!Files.exists(copy)) {
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
