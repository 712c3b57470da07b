package org.recount.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** Which cell of a table's rows is which field, from {@code columns.tsv}. */
final class Columns {
    private static final Table TABLE = Table.load(Columns.class, "columns.tsv");
    private static final int GDELT_COLUMNS = 61;

    /** How tables write that nothing is told. */
    private static final Set<String> NOTHING = Set.of("", "None", "NULL", "null", "---");

    private final Map<String, List<Integer>> cells = new HashMap<>();
    private final int width;

    private Columns(int width) {
        this.width = width;
    }

    /** The format of a table by its first line; null when it is none that is known. */
    static @Nullable Format format(String line) {
        if (line.stripLeading().startsWith("{")) {
            return Format.JSONL;
        }
        List<String> names = names(line);
        if (names.size() == GDELT_COLUMNS && line.chars().limit(1).allMatch(Character::isDigit)) {
            return Format.GDELT;
        }
        if (names.contains("event id") && names.contains("cameo code")) {
            return Format.ICEWS;
        }
        return names.contains("event id") && names.contains("event type") ? Format.POLECAT : null;
    }

    /** The columns of a format without a header. */
    static Columns gdelt() {
        Columns columns = new Columns(GDELT_COLUMNS);
        for (Table.Row row : rows(Format.GDELT)) {
            columns.add(row, Integer.parseInt(row.get("position")) - 1);
        }
        return columns;
    }

    /** The columns that a header names. */
    static Columns of(Format format, String header) {
        List<String> names = names(header);
        Columns columns = new Columns(names.size());
        for (Table.Row row : rows(format)) {
            int at = names.indexOf(row.get("column").toLowerCase(Locale.ROOT));
            if (at >= 0) {
                columns.add(row, at);
            }
        }
        return columns;
    }

    /** Columns without which no row of the format can be read, that are not there. */
    List<String> missing(Format format) {
        String deed = format == Format.POLECAT ? "type" : "cameo";
        return rows(format).stream()
                .filter(r -> r.get("field").equals("id") || r.get("field").equals(deed))
                .filter(r -> !cells.containsKey(r.get("field")))
                .map(r -> r.get("column"))
                .toList();
    }

    int width() {
        return width;
    }

    /** The first cell of the field that tells something, or null. */
    @Nullable
    String get(String[] row, String field) {
        List<String> told = all(row, field);
        return told.isEmpty() ? null : told.getFirst();
    }

    /** All cells of the field that tell something. */
    List<String> all(String[] row, String field) {
        List<String> told = new ArrayList<>();
        for (int at : cells.getOrDefault(field, List.of())) {
            String cell = row[at].strip();
            if (!NOTHING.contains(cell)) {
                told.add(cell);
            }
        }
        return told;
    }

    private void add(Table.Row row, int at) {
        cells.computeIfAbsent(row.get("field"), k -> new ArrayList<>()).add(at);
    }

    private static List<Table.Row> rows(Format format) {
        return TABLE.rows().stream()
                .filter(r -> r.get("format").equals(format.word()))
                .toList();
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(n -> n.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
