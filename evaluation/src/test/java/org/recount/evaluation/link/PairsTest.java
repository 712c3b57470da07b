package org.recount.evaluation.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;

class PairsTest {
    @Test
    void pairsThatStandTogetherInBothCount() {
        Map<String, String> right = Map.of("1", "x", "2", "x", "3", "x", "4", "y");
        Map<String, String> found = Map.of("1", "a", "2", "a", "3", "b", "4", "b");
        assertThat(Pairs.of(found, right)).isEqualTo(new Pairs(0.5, 1 / 3.0));
        assertThat(Pairs.of(right, right).f1()).isEqualTo(1);
    }

    @Test
    void rowsAreAFunctionOfTheSeedAndSeveralTellOfOneHappening() {
        InventedRows.Invented one = InventedRows.of(500, 7);
        assertThat(InventedRows.of(500, 7)).isEqualTo(one);
        assertThat(InventedRows.of(500, 8)).isNotEqualTo(one);
        assertThat(one.rows()).hasSize(500);
        assertThat(one.happenings().values().stream().distinct().count()).isBetween(30L, 300L);
    }

    @Test
    void linkingIsBetterThanTheRulesOfThumb() throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (Measure m : EvaluateLinkCommand.quality(4000, 11)) {
            Double value = m.value();
            values.put(m.name(), value == null ? 0 : value);
        }
        assertThat(values.keySet()).contains("link_f1_generated");
        double ours = values.getOrDefault("link_f1_generated", 0.0);
        assertThat(ours)
                .isGreaterThan(2 * values.getOrDefault("link_f1_document_code", 0.0))
                .isGreaterThan(2 * values.getOrDefault("link_f1_one_a_day", 0.0));
        assertThat(values.getOrDefault("link_f1_in_document", 0.0))
                .isGreaterThan(values.getOrDefault("link_f1_document_code_in_document", 0.0));
    }
}
