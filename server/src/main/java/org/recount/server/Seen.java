package org.recount.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.recount.internal.Ids;
import org.recount.store.Snapshot;
import org.recount.store.Store;

/**
 * Remembers which state of a record's folder a store has, in a file {@code .NAME.seen} beside the folder: an unchanged folder need not be
 * read again. A state is told by the sizes and times of the files, so that nothing of them is read.
 */
public final class Seen {
    private final Path folder;
    private final Path file;
    private final String address;

    private Seen(Path folder, Path file, String address) {
        this.folder = folder;
        this.file = file;
        this.address = address;
    }

    /**
     * Of this folder in the store at this address.
     *
     * @throws IOException if the folder is not there
     */
    public static Seen of(Path folder, String address) throws IOException {
        Path real = folder.toRealPath();
        return new Seen(real, real.resolveSibling("." + real.getFileName() + ".seen"), address);
    }

    /**
     * Whether the store's present version is the folder as it is now.
     *
     * @throws IOException if the folder cannot be looked at
     */
    public boolean holds(Store store) throws IOException {
        List<Snapshot> versions = store.snapshots();
        return !versions.isEmpty()
                && Objects.equals(
                        load().getProperty(address),
                        state() + " " + versions.getLast().version());
    }

    /**
     * Whether the folder is as it was when it was last noted, whatever the store has.
     *
     * @throws IOException if the folder cannot be looked at
     */
    public boolean unchanged() throws IOException {
        String noted = load().getProperty(address);
        return noted != null && noted.startsWith(state() + " ");
    }

    /**
     * Notes that the store's version of this number is the folder as it is now.
     *
     * @throws IOException if it cannot be noted
     */
    public void note(int version) throws IOException {
        Properties all = load();
        all.setProperty(address, state() + " " + version);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(fresh)) {
            all.store(out, "which state of the record beside it each store has; may be deleted");
        }
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties load() throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (NoSuchFileException e) {
            return all; // nothing is noted yet
        }
        return all;
    }

    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(f -> f.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .toList()) {
                state.append(path.getFileName())
                        .append(Files.size(path))
                        .append(Files.getLastModifiedTime(path))
                        .append('\n');
            }
        } catch (NoSuchFileException e) {
            return "gone"; // a writer is replacing the folder just now
        }
        return Ids.sha256(state.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 16);
    }
}
