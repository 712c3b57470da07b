package org.recount.evaluation.coding;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Ontology;

/**
 * The PLOVER type that an annotated event has here. The annotation follows an older list of eighteen types; where the
 * codebooks contradict each other, the ontology's reading of the CAMEO code holds.
 */
final class GoldType {
    /** Codes of which the ontology has settled the type against one of the codebooks (009-plover-settled). */
    private static final Set<String> SETTLED = Set.of("055", "116", "163", "1712", "175", "191", "192");

    private final Ontology ontology = Ontology.load();

    /**
     * The type of an event.
     *
     * @param cameo its CAMEO code
     * @param label its type in the annotation's list
     * @param addressed whether it is done to a named party
     * @return nothing for what is a statement only: root 01, and root 02 addressed to nobody; nothing, too, for a label
     *     that neither list has
     */
    Optional<EventType> of(String cameo, String label, boolean addressed) {
        if (cameo.startsWith("01") || (cameo.startsWith("02") && !addressed)) {
            return Optional.empty();
        }
        if (cameo.startsWith("02")) {
            return Optional.of(EventType.REQUEST);
        }
        return Optional.ofNullable(
                SETTLED.contains(cameo) || cameo.startsWith("20")
                        ? ontology.code(cameo).type()
                        : type(label));
    }

    private static @Nullable EventType type(String label) {
        String name = switch (label) {
            case "DEMAND" -> "REQUEST";
            case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
            case "FIGHT" -> "ASSAULT";
            default -> label;
        };
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
