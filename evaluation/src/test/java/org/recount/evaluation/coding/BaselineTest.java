package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;

class BaselineTest {
    @Test
    void aWordThatTellsTheTypeIsLearned() {
        List<Dyad> dyads = new ArrayList<>();
        for (String day : List.of("Monday", "Tuesday", "Friday", "Saturday", "Sunday", "New Year")) {
            dyad("<s>Peru</s> thanked <t>Chile</t> on " + day + ".", Label.SUPPORT, dyads);
            dyad("<s>Peru</s> sued <t>Chile</t> on " + day + ".", Label.ACCUSE, dyads);
        }

        assertThat(Baseline.of(dyads).measures())
                .containsExactly(
                        Measure.of("dyads_macro_f1_baseline", 1),
                        Measure.of("dyads_macro_f1_baseline.low", 1),
                        Measure.of("dyads_macro_f1_baseline.high", 1));
    }

    @Test
    void fewerDyadsThanFoldsGiveNoFigure() {
        List<Dyad> dyads = new ArrayList<>();
        dyad("<s>Peru</s> thanked <t>Chile</t>.", Label.SUPPORT, dyads);

        assertThat(Baseline.of(dyads).measures()).isEmpty();
    }

    @Test
    void theSideOfANameTells() {
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            dyad("<s>Peru</s> and <t>Chile</t> met.", Label.AGREE, dyads);
            dyad("<t>Peru</t> and <s>Chile</s> met.", Label.REJECT, dyads);
        }

        assertThat(Baseline.of(dyads).measures()).contains(Measure.of("dyads_macro_f1_baseline", 1));
    }

    @Test
    void rareWordsWeighMoreAndUnknownOnesNothing() {
        WordWeights weights = WordWeights.learn(List.of("Guards fired", "Guards slept"));

        // "fired", "guards", "guards fired", "guards slept", "slept", in the order of the alphabet
        Feature[] fired = weights.of("Guards FIRED twice");

        double rare = Math.log(3.0 / 2) + 1;
        double length = Math.sqrt(1 + 2 * rare * rare);
        assertThat(weights.size()).isEqualTo(5);
        assertThat(Arrays.stream(fired).map(Feature::getIndex)).containsExactly(1, 2, 3);
        assertThat(fired[0].getValue()).isCloseTo(rare / length, within(1e-9));
        assertThat(fired[1].getValue()).isCloseTo(1 / length, within(1e-9));
    }

    private static void dyad(String marked, Label label, List<Dyad> dyads) {
        Dyad.read("d" + dyads.size(), marked, label).ifPresent(dyads::add);
    }
}
