package org.recount.server.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.article.Reading;

/**
 * Looks into a folder again and again and reads what is new or has changed, once its size and time have been the same twice: a file that
 * is still being written waits. Looking works on every file system, network drives included, where notices of the system do not come.
 *
 * <p>Not thread-safe: one thread looks.
 */
public final class FolderWatch {
    private final Path folder;
    private final Consumer<Reading> taker;
    private Map<Path, State> before = Map.of();
    private final Map<Path, State> read = new HashMap<>();

    private record State(long size, long time) {}

    /**
     * A watch.
     *
     * @param folder with its sub-folders; names that start with a dot are passed over
     * @param taker gets what was read
     */
    public FolderWatch(Path folder, Consumer<Reading> taker) {
        this.folder = folder;
        this.taker = taker;
    }

    /** Looks once. Everything is new to the first two looks. */
    public void look() {
        Map<Path, State> now;
        try {
            now = states();
        } catch (IOException e) {
            taker.accept(new Reading(
                    List.of(),
                    List.of(new FileProblem(
                            folder.toString(), null, "unreadable", "The folder cannot be read: " + e))));
            return;
        }
        List<Path> settled = new ArrayList<>();
        now.forEach((file, state) -> {
            if (state.equals(before.get(file)) && !state.equals(read.get(file))) {
                settled.add(file);
                read.put(file, state);
            }
        });
        read.keySet().retainAll(now.keySet());
        before = now;
        if (!settled.isEmpty()) {
            settled.sort(null);
            // A report's uri is its path below the folder: that of a file right in it is its name.
            boolean flat = settled.stream().allMatch(f -> folder.equals(f.getParent()));
            Reading reading = Articles.read(flat ? settled : List.of(folder));
            if (!reading.articles().isEmpty() || !reading.problems().isEmpty()) {
                taker.accept(reading);
            }
        }
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return hidden(dir) && !dir.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !hidden(file)) {
                    states.put(
                            file,
                            new State(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult
                        .CONTINUE; // it went while we looked; reading the folder tells what it cannot open
            }
        });
        return states;
    }

    private static boolean hidden(Path path) {
        return Objects.toString(path.getFileName()).startsWith(".");
    }
}
