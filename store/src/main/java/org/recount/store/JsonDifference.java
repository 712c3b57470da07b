package org.recount.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;

/**
 * How two rows differ, value by value. Lists of plain values are compared as sets, so that an id that comes in moves none of the others;
 * lists of objects by place, without what they share at both ends.
 */
final class JsonDifference {
    private final List<Change.Value> values = new ArrayList<>();

    private JsonDifference() {}

    static List<Change.Value> of(String before, String after) {
        JsonDifference difference = new JsonDifference();
        try {
            difference.compare(
                    "",
                    RecordJson.mapper().readTree(before),
                    RecordJson.mapper().readTree(after));
        } catch (JsonProcessingException e) {
            throw new StoreException("a stored row is damaged: " + e.getOriginalMessage(), e);
        }
        return difference.values;
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            add(path, before, after);
        } else if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            after.fieldNames().forEachRemaining(names::add);
            before.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, before.get(name), after.get(name));
            }
        } else if (before.isArray() && after.isArray() && !before.equals(after)) {
            if (plain(before) && plain(after)) {
                sets(path, before, after);
            } else {
                lists(path, before, after);
            }
        } else if (!before.equals(after)) {
            add(path, before, after);
        }
    }

    private static boolean plain(JsonNode list) {
        for (JsonNode element : list) {
            if (element.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    private void sets(String path, JsonNode before, JsonNode after) {
        Set<JsonNode> old = elements(before);
        Set<JsonNode> fresh = elements(after);
        if (old.equals(fresh)) {
            add(path, before, after); // in another order, or more often
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!fresh.contains(before.get(i))) {
                add(path + "[" + i + "]", before.get(i), null);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!old.contains(after.get(i))) {
                add(path + "[" + i + "]", null, after.get(i));
            }
        }
    }

    private static Set<JsonNode> elements(JsonNode list) {
        Set<JsonNode> elements = new LinkedHashSet<>();
        list.forEach(elements::add);
        return elements;
    }

    private void lists(String path, JsonNode before, JsonNode after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int last = Math.max(before.size(), after.size()) - tail;
        for (int i = head; i < last; i++) {
            compare(
                    path + "[" + i + "]",
                    i < before.size() - tail ? before.get(i) : null,
                    i < after.size() - tail ? after.get(i) : null);
        }
    }

    private void add(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        values.add(new Change.Value(
                path, before == null ? null : before.toString(), after == null ? null : after.toString()));
    }
}
