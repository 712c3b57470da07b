package org.recount.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/**
 * CAMEO codes with their Goldstein scores and PLOVER 2.0 types, modes and contexts. Sources and the settled contradictions
 * of both codebooks stand at the head of {@code cameo.tsv}, {@code modes.tsv} and {@code contexts.tsv}.
 */
public final class Ontology {

    /**
     * One CAMEO code.
     *
     * @param cameo two to four digits; the first two name the root
     * @param name what the code covers, in plain words
     * @param goldstein conflict-cooperation score, -10 (conflict) to 10 (cooperation)
     * @param type PLOVER type; null for root 01, which is a plain statement
     * @param mode PLOVER mode, one of the type's, or null
     * @param contexts PLOVER contexts that the code brings with it
     */
    public record Code(
            String cameo,
            String name,
            double goldstein,
            @Nullable EventType type,
            @Nullable String mode,
            List<String> contexts) {
        /** Copies the list. */
        public Code {
            contexts = List.copyOf(contexts);
        }
    }

    private final Map<String, Code> codes;
    private final Map<EventType, Map<String, Double>> modes;
    private final Set<String> ofStates;
    private final List<String> contexts;
    private final Map<String, String> promises;

    private Ontology(
            Map<String, Code> codes,
            Map<EventType, Map<String, Double>> modes,
            Set<String> ofStates,
            List<String> contexts,
            Map<String, String> promises) {
        this.codes = codes;
        this.promises = promises;
        this.modes = modes;
        this.ofStates = ofStates;
        this.contexts = contexts;
    }

    /**
     * Reads the tables of this package.
     *
     * @throws IllegalStateException if a row is not well formed; the message names it
     */
    public static Ontology load() {
        Map<EventType, Map<String, Double>> modes = modes();
        List<String> contexts = new ArrayList<>();
        for (Table.Row row : Table.load(Ontology.class, "contexts.tsv").rows()) {
            contexts.add(row.get("context"));
        }
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Table.Row row : Table.load(Ontology.class, "cameo.tsv").rows()) {
            Code code = code(row);
            boolean legal = code.mode() == null
                    || (code.type() != null
                            && modes.getOrDefault(code.type(), Map.of()).containsKey(code.mode()));
            if (!legal || !contexts.containsAll(code.contexts()) || codes.put(code.cameo(), code) != null) {
                throw new IllegalStateException(row.where() + ": mode, context or a second row of " + code);
            }
        }
        Map<String, String> promises = new LinkedHashMap<>();
        for (Table.Row row : Table.load(Ontology.class, "promises.tsv").rows()) {
            if (!codes.containsKey(row.get("code")) || !codes.containsKey(row.get("promised"))) {
                throw new IllegalStateException(row.where() + ": no such CAMEO code");
            }
            promises.put(row.get("code"), row.get("promised"));
        }
        Set<String> ofStates = Table.load(Ontology.class, "modes.tsv").rows().stream()
                .filter(row -> row.get("by").equals("state"))
                .map(row -> key(EventType.valueOf(row.get("type")), row.get("mode")))
                .collect(Collectors.toUnmodifiableSet());
        return new Ontology(codes, modes, ofStates, List.copyOf(contexts), promises);
    }

    private static Map<EventType, Map<String, Double>> modes() {
        Map<EventType, Map<String, Double>> modes = new EnumMap<>(EventType.class);
        for (Table.Row row : Table.load(Ontology.class, "modes.tsv").rows()) {
            EventType type = EventType.valueOf(row.get("type"));
            String score = row.get("score");
            modes.computeIfAbsent(type, t -> new LinkedHashMap<>())
                    .put(row.get("mode"), score.isEmpty() ? type.score() : Double.parseDouble(score));
        }
        return modes;
    }

    private static Code code(Table.Row row) {
        String type = row.get("type");
        String mode = row.get("mode");
        return new Code(
                row.get("code"),
                row.get("name"),
                Double.parseDouble(row.get("goldstein")),
                type.isEmpty() ? null : EventType.valueOf(type),
                mode.isEmpty() ? null : mode,
                row.list("contexts"));
    }

    /**
     * The code's row.
     *
     * @throws IllegalArgumentException if CAMEO has no such code
     */
    public Code code(String cameo) {
        Code code = codes.get(cameo);
        if (code == null) {
            throw new IllegalArgumentException("no CAMEO code '" + cameo + "'");
        }
        return code;
    }

    /**
     * What the act is while it is only announced: a promise (root 03) or a threat (root 13), as {@code promises.tsv} says;
     * null when the code has no such form.
     *
     * @throws IllegalArgumentException if CAMEO has no such code
     */
    public @Nullable Code promised(String cameo) {
        String start = code(cameo).cameo();
        while (start.length() > 1) {
            String promised = promises.get(start);
            if (promised != null) {
                return code(promised);
            }
            start = start.substring(0, start.length() - 1);
        }
        return null;
    }

    /** All codes, in the order of the table. */
    public Collection<Code> codes() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /**
     * PLOVER score of the mode, else of the type, -10 to 10.
     *
     * @throws IllegalArgumentException if the mode is not one of the type's
     */
    public double score(EventType type, @Nullable String mode) {
        if (mode == null) {
            return type.score();
        }
        Double score = modes.getOrDefault(type, Map.of()).get(mode);
        if (score == null) {
            throw new IllegalArgumentException(type + " has no mode '" + mode + "'");
        }
        return score;
    }

    /** Whether the type has this mode. */
    public boolean isMode(EventType type, String mode) {
        return modes.getOrDefault(type, Map.of()).containsKey(mode);
    }

    /** Whether only the authorities of a state do what the mode says, as to arrest and to convict. */
    public boolean isOfStates(EventType type, @Nullable String mode) {
        return mode != null && ofStates.contains(key(type, mode));
    }

    private static String key(EventType type, String mode) {
        return type + " " + mode;
    }

    /** The type's modes, in the manual's order; empty for types without. */
    public List<String> modes(EventType type) {
        return List.copyOf(modes.getOrDefault(type, Map.of()).keySet());
    }

    /** The 37 PLOVER contexts, in the manual's order. */
    public List<String> contexts() {
        return contexts;
    }
}
