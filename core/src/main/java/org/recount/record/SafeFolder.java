package org.recount.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is replaced as a whole, or not at all. The new one is written and forced to disk beside it as
 * {@code .NAME.new}; then the present one is renamed to {@code .NAME.old} and the new one to its name, and the old one
 * is deleted. A process that is killed before the first rename leaves the old folder; between the two, both stand
 * whole beside the name and {@link #settle} finishes the second rename; after it, the new folder stands.
 *
 * <p>A folder cannot be replaced by one rename where something is in it (POSIX {@code rename}); hence two.
 */
final class SafeFolder {
    private final Path target;
    private final Path fresh;
    private final Path old;

    /** Writes the new folder's files. */
    interface Content {
        void write(Path folder) throws IOException;
    }

    SafeFolder(Path folder) {
        target = folder.toAbsolutePath().normalize();
        Path name = target.getFileName();
        if (name == null) {
            throw new IllegalArgumentException(folder + " cannot hold a record: name a folder in it");
        }
        fresh = target.resolveSibling("." + name + ".new");
        old = target.resolveSibling("." + name + ".old");
    }

    Path path() {
        return target;
    }

    /** Finishes what a killed process left between the two renames; does nothing else. */
    void settle() throws IOException {
        if (!Files.exists(target) && Files.exists(old)) {
            Files.move(Files.exists(fresh) ? fresh : old, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.resolveSibling("."));
        }
    }

    /** Replaces the folder; only one process may do so at a time. */
    void replace(Content content) throws IOException {
        settle();
        delete(fresh);
        delete(old);
        Files.createDirectories(fresh);
        content.write(fresh);
        try (Stream<Path> files = Files.list(fresh)) {
            for (Path file : files.toList()) {
                force(file);
            }
        }
        force(fresh);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.resolveSibling("."));
        delete(old);
    }

    /** Makes sure that it is on the disk before the next step is taken. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            } // some systems open no folders; their renames are on disk when they return
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
