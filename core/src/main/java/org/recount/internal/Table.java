package org.recount.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of language knowledge: a UTF-8 resource of tab-separated lines. Lines that start with {@code #} are
 * comments, the first other line names the columns, every later line is a row; an empty cell is an empty string.
 *
 * @param columns the column names, in order
 * @param rows the rows, in file order
 */
public record Table(List<String> columns, List<Row> rows) {

    /** One row, asked by column name. */
    public record Row(Map<String, Integer> index, List<String> cells, String where) {
        /** The cell's text; empty when the cell is. */
        public String get(String column) {
            Integer i = index.get(column);
            if (i == null) {
                throw new IllegalArgumentException(where + ": no column '" + column + "', only " + index.keySet());
            }
            return i < cells.size() ? cells.get(i) : "";
        }

        /** The cell split at {@code |}; empty when the cell is. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
        }
    }

    /**
     * Reads the resource beside a class.
     *
     * @throws IllegalStateException if there is no such resource or a row has more cells than there are columns
     */
    public static Table load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table '" + name + "' beside " + beside.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    private static Table read(BufferedReader in, String name) throws IOException {
        List<String> columns = List.of();
        Map<String, Integer> index = Map.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(cells);
                List<String> names = columns;
                index = IntStream.range(0, cells.length).boxed().collect(Collectors.toMap(names::get, i -> i));
            } else if (cells.length > columns.size()) {
                throw new IllegalStateException(
                        name + ":" + number + ": " + cells.length + " cells for " + columns.size() + " columns");
            } else {
                rows.add(new Row(index, List.of(cells), name + ":" + number));
            }
        }
        return new Table(columns, List.copyOf(rows));
    }
}
