package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void theFirstMakesRoomForTheSecond() {
        boolean[] paired = Matching.of(List.of(1, 2), List.of(10, 11), (a, b) -> a == 1 || b == 10);

        assertThat(paired).containsExactly(true, true);
    }

    @Test
    void oneServesOnlyOne() {
        assertThat(Matching.of(List.of(1, 2), List.of(10), (a, b) -> true)).containsExactly(true, false);
    }
}
