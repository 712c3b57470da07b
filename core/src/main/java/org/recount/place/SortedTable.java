package org.recount.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A large table whose rows stand in the order of the {@link PlaceKey} of their first cell. It is kept as the bytes of
 * its file and the place of each line; a row is decoded only when a search meets it, so loading costs little more than
 * reading the file.
 */
final class SortedTable {
    private final byte[] bytes;
    private final int[] lines;

    private SortedTable(byte[] bytes, int[] lines) {
        this.bytes = bytes;
        this.lines = lines;
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
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    private static SortedTable of(byte[] bytes) {
        int[] lines = new int[1 << 16];
        int count = 0;
        boolean header = true;
        for (int i = 0; i < bytes.length; ) {
            int end = i;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (end > i && bytes[i] != '#') {
                if (!header) {
                    if (count == lines.length) {
                        lines = Arrays.copyOf(lines, 2 * count);
                    }
                    lines[count++] = i;
                }
                header = false;
            }
            i = end + 1;
        }
        return new SortedTable(bytes, Arrays.copyOf(lines, count));
    }

    int size() {
        return lines.length;
    }

    /** The cells of all rows whose name has this key. */
    List<String[]> rows(String key) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(middle).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<String[]> rows = new ArrayList<>();
        for (int i = low; i < lines.length && key(i).equals(key); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    /** The key of the row with this number. */
    String key(int row) {
        return PlaceKey.of(text(lines[row], (byte) '\t'));
    }

    private String[] row(int row) {
        return text(lines[row], (byte) '\n').split("\t", -1);
    }

    private String text(int from, byte stop) {
        int to = from;
        while (to < bytes.length && bytes[to] != stop && bytes[to] != '\n') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
