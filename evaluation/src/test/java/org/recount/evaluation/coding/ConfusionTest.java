package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;

class ConfusionTest {
    @Test
    void macroF1IsTheMeanOverTheLabelsOfGold() {
        Confusion confusion = new Confusion();
        confusion.add(Label.AID, Label.AID);
        confusion.add(Label.AID, null);
        confusion.add(Label.REJECT, Label.AID);
        confusion.add(Label.REJECT, Label.COERCE);

        // AID: two in gold, two found, one right; REJECT: two in gold, none found; gold has no COERCE.
        assertThat(confusion.macroF1()).isCloseTo((0.5 + 0) / 2, within(1e-9));
        assertThat(confusion.parts("f1"))
                .containsExactly(
                        Measure.of("f1.AID", 0.5),
                        Measure.of("f1.AID.precision", 0.5),
                        Measure.of("f1.AID.recall", 0.5),
                        Measure.of("f1.REJECT", 0),
                        Measure.of("f1.REJECT.precision", 0),
                        Measure.of("f1.REJECT.recall", 0));
    }

    @Test
    void theIntervalIsThatOfResamplesAndTheSameEveryTime() {
        Confusion confusion = new Confusion();
        for (int i = 0; i < 100; i++) {
            confusion.add(Label.AID, i < 80 ? Label.AID : null);
        }

        List<Measure> measures = confusion.measures("f1");

        // F1 is 2r / (1 + r); r, a share of 100 draws at 0.8, has a standard deviation of 0.04.
        assertThat(measures).extracting(Measure::name).containsExactly("f1", "f1.low", "f1.high");
        assertThat(measures.get(0).value()).isCloseTo(2 * 0.8 / 1.8, within(1e-9));
        assertThat(measures.get(1).value()).isCloseTo(2 * 0.722 / 1.722, within(0.015));
        assertThat(measures.get(2).value()).isCloseTo(2 * 0.878 / 1.878, within(0.015));
        assertThat(confusion.measures("f1")).isEqualTo(measures);
    }
}
