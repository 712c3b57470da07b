package org.recount.link;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Ontology;
import org.recount.internal.Table;

/** What codes and type names mean, and how types stand to each other when rows are compared. */
final class Deeds {
    /** Digits of a CAMEO code that tell one act from another; the fourth is a shade. */
    private static final int DIGITS = 3;

    private final Ontology ontology = Ontology.load();
    private final Map<String, Ontology.Code> codes = new HashMap<>();
    private final Map<String, Table.Row> labels = new HashMap<>();
    private final Map<EventType, Table.Row> rules = new EnumMap<>(EventType.class);
    private final Map<String, Map<String, Double>> near = new HashMap<>();

    Deeds() {
        ontology.codes().forEach(c -> codes.put(c.cameo(), c));
        Table.load(Deeds.class, "labels.tsv").rows().forEach(r -> labels.put(r.get("word"), r));
        for (Table.Row row :
                Table.load(Deeds.class, "/org/recount/event/event_types.tsv").rows()) {
            rules.put(EventType.valueOf(row.get("type")), row);
        }
        for (Table.Row row :
                Table.load(Deeds.class, "/org/recount/event/near_types.tsv").rows()) {
            double how = Double.parseDouble(row.get("near"));
            near.computeIfAbsent(row.get("type"), x -> new HashMap<>()).put(row.get("other"), how);
            near.computeIfAbsent(row.get("other"), x -> new HashMap<>()).put(row.get("type"), how);
        }
    }

    /** What a row's type, mode and code say; the code fills in what is not told. */
    Deed of(@Nullable String type, @Nullable String mode, @Nullable String cameo) {
        Ontology.Code code = cameo == null ? null : code(cameo);
        String how = mode == null ? null : mode.toLowerCase(Locale.ROOT);
        String label = type == null ? null : type.strip().toUpperCase(Locale.ROOT);
        Table.Row older = label == null ? null : labels.get(label);
        if (older != null) {
            label = older.get("type");
            how = how == null && !older.get("mode").isEmpty() ? older.get("mode") : how;
        }
        if (label == null && code != null) {
            label = code.type() == null
                    ? code.cameo().substring(0, 2)
                    : code.type().name();
        } else if (label == null && cameo != null) {
            label = cameo;
        }
        EventType known = type(label);
        if (how == null && code != null && code.type() == known) {
            how = code.mode();
        }
        return new Deed(label, known, how, cameo);
    }

    /** Whether CAMEO has this code, or one that it refines. */
    boolean isCode(String cameo) {
        return code(cameo) != null;
    }

    /** The code's row, else that of the code that it refines; null when there is none. */
    Ontology.@Nullable Code code(String cameo) {
        for (int end = cameo.length(); end > 1; end--) {
            Ontology.Code code = codes.get(cameo.substring(0, end));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** PLOVER score of a deed, -10 to 10; null when its type is not PLOVER's. */
    @Nullable
    Double score(Deed deed) {
        if (deed.type() == null) {
            return null;
        }
        String mode = deed.mode();
        return ontology.score(deed.type(), mode != null && ontology.isMode(deed.type(), mode) ? mode : null);
    }

    /** Whether the type itself tells of something to come. */
    boolean announces(Deed deed) {
        return deed.type() != null && yes(deed.type(), "future");
    }

    /** Whether an act of either type happens at one place, so that another place is another act. */
    boolean scene(Deed a, Deed b) {
        return (a.type() != null && yes(a.type(), "scene")) || (b.type() != null && yes(b.type(), "scene"));
    }

    /** The labels under which the same happening may stand, the own one first. */
    Collection<String> labels(String label) {
        TreeSet<String> near =
                new TreeSet<>(this.near.getOrDefault(label, Map.of()).keySet());
        near.add(label);
        return near;
    }

    /** How near two deeds are: 0 when they are never one. */
    double compare(Deed a, Deed b) {
        if (a.label() == null || b.label() == null) {
            return LinkThresholds.UNKNOWN;
        }
        if (!a.label().equals(b.label())) {
            return LinkThresholds.NEAR_TYPE
                    * near.getOrDefault(a.label(), Map.of()).getOrDefault(b.label(), 0.0);
        }
        if (a.mode() != null && b.mode() != null) {
            return a.mode().equals(b.mode()) ? 1 : otherMode(a.type());
        }
        if (a.mode() == null && b.mode() == null) {
            return sameCode(a, b);
        }
        return LinkThresholds.COARSER;
    }

    private double otherMode(@Nullable EventType type) {
        Table.Row rule = type == null ? null : rules.get(type);
        boolean strict = rule != null && rule.get("mode").equals("strict");
        return strict ? LinkThresholds.STRICT_MODE : LinkThresholds.OTHER_MODE;
    }

    private static double sameCode(Deed a, Deed b) {
        String one = digits(a.cameo());
        String other = digits(b.cameo());
        if (one == null || other == null || one.equals(other)) {
            return 1;
        }
        boolean coarser = one.endsWith("0") || other.endsWith("0") || one.startsWith(other) || other.startsWith(one);
        return coarser ? LinkThresholds.COARSER : LinkThresholds.OTHER_MODE;
    }

    private static @Nullable String digits(@Nullable String cameo) {
        return cameo == null || cameo.length() <= DIGITS ? cameo : cameo.substring(0, DIGITS);
    }

    private boolean yes(EventType type, String column) {
        Table.Row rule = rules.get(type);
        return rule != null && rule.get(column).equals("yes");
    }

    private static @Nullable EventType type(@Nullable String label) {
        return List.of(EventType.values()).stream()
                .filter(t -> t.name().equals(label))
                .findFirst()
                .orElse(null);
    }
}
