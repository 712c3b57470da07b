package org.recount.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps other processes from writing a record while one reads, adds and writes. The lock goes with the process. */
final class FolderLock implements Closeable {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws IOException if another process holds it, or the file beside the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolveSibling("." + folder.getFileName() + ".lock");
        for (int tries = 0; tries < 10; tries++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Object key = key(file);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new IOException("another process is writing " + folder + "; try again when it has ended");
            }
            if (Objects.equals(key, key(file)) && key != null) {
                return new FolderLock(file, channel);
            }
            channel.close(); // its last holder deleted the file after this process had opened it
        }
        throw new IOException("the lock " + file + " comes and goes; another process is writing " + folder);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key; // a system without file keys deletes no open file either
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
