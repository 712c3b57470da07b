package org.recount.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A large table whose rows stand in the order of the {@link PlaceKey} of their first cell. It is kept as the bytes of
 * its file; a search halves the stretch of bytes and decodes only the lines that it meets, so that loading costs no
 * more than reading the file.
 */
final class SortedTable {
    private static final int REMEMBERED = 1 << 15;

    private final byte[] bytes;
    private final int start;
    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(REMEMBERED);

    /** The key of a line that a search has met: most searches meet the same lines first. */
    private record Known(int line, String key) {}

    private SortedTable(byte[] bytes) {
        this.bytes = bytes;
        int header = 0;
        while (header < bytes.length && bytes[header] == '#') {
            header = lineEnd(header) + 1;
        }
        this.start = lineEnd(header) + 1;
    }

    /**
     * Reads the resource beside this class.
     *
     * @throws IllegalStateException if there is none
     */
    static SortedTable load(String name) {
        try (InputStream in = SortedTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table '" + name + "' beside " + SortedTable.class.getName());
            }
            return new SortedTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    /** The cells of all rows whose name has this key. */
    List<String[]> rows(String key) {
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            if (key(line).compareTo(key) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        List<String[]> rows = new ArrayList<>();
        for (int line = low; line < bytes.length && key(line).equals(key); line = lineEnd(line) + 1) {
            rows.add(text(line, lineEnd(line)).split("\t", -1));
        }
        return rows;
    }

    /** The keys of all rows, in file order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int line = start; line < bytes.length; line = lineEnd(line) + 1) {
            keys.add(key(line));
        }
        return keys;
    }

    private String key(int line) {
        int slot = (line * 0x9E3779B9) >>> 17;
        Known met = known.get(slot);
        if (met == null || met.line() != line) {
            met = new Known(line, readKey(line));
            known.set(slot, met);
        }
        return met.key();
    }

    private String readKey(int line) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
            end++;
        }
        return PlaceKey.of(text(line, end));
    }

    private int lineStart(int inside) {
        int i = inside;
        while (i > start && bytes[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int lineEnd(int inside) {
        int i = inside;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
