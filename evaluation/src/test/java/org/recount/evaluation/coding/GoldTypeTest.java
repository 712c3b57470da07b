package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;

class GoldTypeTest {
    private final GoldType types = new GoldType();

    @Test
    void olderTypesBecomeOurs() {
        assertThat(types.of("104", "DEMAND", true)).contains(EventType.REQUEST);
        assertThat(types.of("111", "DISAPPROVE", true)).contains(EventType.ACCUSE);
        assertThat(types.of("090", "INVESTIGATE", true)).contains(EventType.ACCUSE);
        assertThat(types.of("193", "FIGHT", true)).contains(EventType.ASSAULT);
        assertThat(types.of("081", "CONCEDE", true)).contains(EventType.CONCEDE);
    }

    @Test
    void settledCodesGoBeforeTheLabel() {
        assertThat(types.of("055", "SUPPORT", true)).contains(EventType.CONCEDE);
        assertThat(types.of("116", "DISAPPROVE", true)).contains(EventType.SANCTION);
        assertThat(types.of("163", "COERCE", true)).contains(EventType.SANCTION);
        assertThat(types.of("1712", "ASSAULT", true)).contains(EventType.COERCE);
        assertThat(types.of("175", "COERCE", true)).contains(EventType.ASSAULT);
        assertThat(types.of("192", "FIGHT", true)).contains(EventType.COERCE);
        assertThat(types.of("203", "FIGHT", true)).contains(EventType.ASSAULT);
    }

    @Test
    void aStatementHasNoTypeUnlessItAsksANamedParty() {
        assertThat(types.of("014", "CONSULT", true)).isEmpty();
        assertThat(types.of("022", "REQUEST", false)).isEmpty();
        assertThat(types.of("022", "CONSULT", true)).contains(EventType.REQUEST);
        assertThat(types.of("111", "GOSSIP", true)).isEmpty();
    }
}
