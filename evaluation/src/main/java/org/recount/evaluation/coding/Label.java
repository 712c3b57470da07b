package org.recount.evaluation.coding;

import org.recount.coding.EventType;

/** The fifteen types of the annotated dyads: PLOVER's, with CONCEDE and RETREAT in one. */
enum Label {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /** The label of a type. */
    static Label of(EventType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> YIELD;
            default -> valueOf(type.name());
        };
    }
}
