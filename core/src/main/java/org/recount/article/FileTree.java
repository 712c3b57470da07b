package org.recount.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files under a root in the order of their uris. */
final class FileTree {
    /** A record lies in a folder that holds this file: its tables are no reports. */
    private static final String RECORD = "record.json";

    /**
     * A file.
     *
     * @param path where it is
     * @param uri its path relative to the root, with {@code /}
     */
    record Entry(Path path, String uri) {}

    private FileTree() {}

    /** The files under the root, or the root itself when it is one; what cannot be reached becomes a problem. */
    static List<Entry> of(Path root, List<FileProblem> problems) {
        if (!Files.exists(root)) {
            problems.add(new FileProblem(root.toString(), null, "missing", "There is no such file or folder."));
            return List.of();
        }
        if (!Files.isDirectory(root)) {
            Path name = root.toAbsolutePath().getFileName();
            return List.of(new Entry(root, name == null ? root.toString() : name.toString()));
        }
        List<Entry> entries = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, new Visitor(root, entries, problems));
        } catch (IOException e) {
            problems.add(new FileProblem(root.toString(), null, "unreadable", "The folder cannot be read: " + e));
        }
        if (entries.isEmpty()) {
            problems.add(new FileProblem(root.toString(), null, "no_files", "The folder holds no file to read."));
        }
        entries.sort(Comparator.comparing(Entry::uri));
        return entries;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Entry> entries;
        private final List<FileProblem> problems;

        Visitor(Path root, List<Entry> entries, List<FileProblem> problems) {
            this.root = root;
            this.entries = entries;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skipped = !dir.equals(root) && (hidden(dir) || Files.exists(dir.resolve(RECORD)));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && attributes.isRegularFile()) {
                entries.add(new Entry(file, uri(file)));
            } else if (!hidden(file)) {
                problems.add(
                        new FileProblem(uri(file), null, "not_a_file", "This is no regular file, or a link to none."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String why = e instanceof FileSystemLoopException ? "a link leads back to it" : e.toString();
            problems.add(new FileProblem(uri(file), null, "unreadable", "This cannot be read: " + why));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
            if (e != null) {
                problems.add(new FileProblem(uri(dir), null, "unreadable", "The folder cannot be read: " + e));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }

        private String uri(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
