package org.recount.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.recount.article.BoundedLines;

/**
 * A file of rows: plain, gzip, or zip with any number of tables in it, told by its first bytes.
 *
 * @param path where it is
 * @param name how problems call it
 */
public record RowFile(Path path, String name) {
    /** Most bytes of a row: the longest rows seen hold a few thousand. */
    static final int LINE_BYTES = 1024 * 1024;

    private static final int HEAD = 4;

    /** What reads the lines of one table. */
    interface Reader {
        /** Reads them; {@code part} is the file's name, and for a table in a zip file the table's name behind it. */
        void read(String part, BoundedLines lines) throws IOException;
    }

    /** The file under its path as it is given. */
    public static RowFile of(Path path) {
        return new RowFile(path, path.toString());
    }

    /**
     * Hands on the tables of the file.
     *
     * @throws IOException if it cannot be read, or what is packed is broken
     */
    void each(Reader reader) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            file.mark(HEAD);
            byte[] head = file.readNBytes(HEAD);
            file.reset();
            if (starts(head, 0x1f, 0x8b)) {
                reader.read(name, lines(new GZIPInputStream(file)));
            } else if (starts(head, 'P', 'K', 3, 4)) {
                zip(new ZipInputStream(file), reader);
            } else {
                reader.read(name, lines(file));
            }
        }
    }

    private void zip(ZipInputStream in, Reader reader) throws IOException {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (!entry.isDirectory()) {
                reader.read(name + "/" + entry.getName(), lines(in));
            }
        }
    }

    private static BoundedLines lines(InputStream in) {
        return new BoundedLines(in, LINE_BYTES);
    }

    private static boolean starts(byte[] head, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
