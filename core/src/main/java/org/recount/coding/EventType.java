package org.recount.coding;

import java.util.Set;

/**
 * The sixteen event types of PLOVER 2.0 with their quad class and base score. Source: PLOVER manual, draft version
 * 2.0; ACCUSE scores -3, the printed sign being a slip, and SANCTION is material conflict (docs/decisions).
 */
public enum EventType {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private static final Set<EventType> MUTUAL = Set.of(AGREE, CONSULT, COOPERATE);
    private static final Set<EventType> NOT_ON_GROUND = Set.of(ACCUSE, CONSULT, REQUEST);

    private final int quad;
    private final double score;

    EventType(int quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    /** Whether those who do it together do it to each other, when no recipient is told. */
    boolean mutual() {
        return MUTUAL.contains(this);
    }

    /** Whether a state on whose ground it is done counts as recipient, when no other is told. */
    boolean onGround() {
        return !NOT_ON_GROUND.contains(this);
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** PLOVER score of the type without a mode, -10 to 10. */
    public double score() {
        return score;
    }
}
