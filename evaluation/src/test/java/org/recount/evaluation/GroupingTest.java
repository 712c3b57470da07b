package org.recount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Map<String, String> WANTED = Map.of("a", "x", "b", "x", "c", "y");

    @Test
    void theSameGroupsUnderOtherNamesAreRight() {
        Grouping grouping = new Grouping(WANTED, Map.of("a", "1", "b", "1", "c", "2"));

        assertThat(grouping.bCubedF1()).isEqualTo(1);
        assertThat(grouping.pairF1()).isEqualTo(1);
    }

    @Test
    void runningTogetherCostsPrecisionAndCuttingCostsRecall() {
        Grouping together = new Grouping(WANTED, Map.of("a", "1", "b", "1", "c", "1"));
        assertThat(together.bCubedPrecision()).isCloseTo(5 / 9.0, within(1e-12));
        assertThat(together.bCubedRecall()).isEqualTo(1);
        // one pair is right of the three that were made
        assertThat(together.pairF1()).isCloseTo(0.5, within(1e-12));

        Grouping cut = new Grouping(WANTED, Map.of("a", "1", "b", "2", "c", "3"));
        assertThat(cut.bCubedPrecision()).isEqualTo(1);
        assertThat(cut.bCubedRecall()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(cut.pairF1()).isZero();
    }

    @Test
    void refusesGroupingsOfDifferentThings() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(WANTED, Map.of("a", "1")));
    }
}
