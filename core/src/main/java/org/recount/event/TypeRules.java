package org.recount.event;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.recount.coding.EventType;
import org.recount.internal.Table;

/** What the tables say about merging by type. */
final class TypeRules {
    /** One type's row of {@code event_types.tsv}. */
    record Rule(double words, Mode mode, boolean scene, boolean future) {}

    /** Whether another mode, or another code, is another act. */
    enum Mode {
        STRICT,
        CODE,
        LOOSE
    }

    private final Map<EventType, Rule> rules = new EnumMap<>(EventType.class);
    private final Map<EventType, Map<EventType, Double>> near = new EnumMap<>(EventType.class);

    private TypeRules() {}

    static TypeRules load() {
        TypeRules types = new TypeRules();
        for (Table.Row row : Table.load(TypeRules.class, "event_types.tsv").rows()) {
            types.rules.put(
                    EventType.valueOf(row.get("type")),
                    new Rule(
                            Double.parseDouble(row.get("words")),
                            Mode.valueOf(row.get("mode").toUpperCase(Locale.ROOT)),
                            row.get("scene").equals("yes"),
                            row.get("future").equals("yes")));
        }
        for (Table.Row row : Table.load(TypeRules.class, "near_types.tsv").rows()) {
            EventType a = EventType.valueOf(row.get("type"));
            EventType b = EventType.valueOf(row.get("other"));
            double how = Double.parseDouble(row.get("near"));
            types.near.computeIfAbsent(a, x -> new EnumMap<>(EventType.class)).put(b, how);
            types.near.computeIfAbsent(b, x -> new EnumMap<>(EventType.class)).put(a, how);
        }
        return types;
    }

    Rule of(EventType type) {
        Rule rule = rules.get(type);
        if (rule == null) {
            throw new IllegalStateException("event_types.tsv has no row for " + type);
        }
        return rule;
    }

    /** 1 for the same type, 0 for types that are never one happening. */
    double near(EventType a, EventType b) {
        return a == b ? 1 : neighbours(a).getOrDefault(b, 0.0);
    }

    /** The types under which the same happening may stand, without the type itself. */
    Map<EventType, Double> neighbours(EventType type) {
        return near.getOrDefault(type, Map.of());
    }
}
