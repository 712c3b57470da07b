package org.recount.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.internal.Ids;

/** A key of its own for every different row: its id, and where several rows have that id, a hash of its contents too. */
final class Keys {
    private final Map<Row, Telling> byRow = new LinkedHashMap<>();

    static Keys of(List<Row> rows) {
        Map<String, List<Row>> byId = new HashMap<>();
        Keys keys = new Keys();
        for (Row row : rows) {
            if (keys.byRow.putIfAbsent(row, new Telling(row.id(), row)) == null) {
                byId.computeIfAbsent(row.id(), k -> new ArrayList<>(1)).add(row);
            }
        }
        byId.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .forEach(row -> keys.byRow.put(row, new Telling(row.id() + "@" + Ids.of(row), row)));
        return keys;
    }

    Telling of(Row row) {
        Telling telling = byRow.get(row);
        if (telling == null) {
            throw new IllegalArgumentException("not one of the rows: " + row);
        }
        return telling;
    }

    Collection<Telling> tellings() {
        return byRow.values();
    }
}
