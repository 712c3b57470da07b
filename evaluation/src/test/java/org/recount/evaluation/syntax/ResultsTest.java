package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

class ResultsTest {
    private final Results results = new Results();

    @Test
    void figuresOfPartsComeLast() {
        results.part("arcs", "obl", 2);
        results.add("arcs", 1);
        assertThat(results.measures()).containsExactly(Measure.of("arcs", 1), Measure.of("arcs.obl", 2));
    }

    @Test
    void aHundredMissesAreListedAndTheRestCounted() {
        Treebank.Tree tree = Written.bank("# text = Go\n1 Go go VERB VB _ 0 root _ _")
                .trees()
                .get(0);
        for (int i = 0; i < 103; i++) {
            results.miss("arcs", tree, 0, 1, "none");
        }
        results.miss("roles", tree, 0, 1, "none");
        assertThat(results.misses())
                .hasSize(102)
                .endsWith(new Miss("roles", "", 0, 1, "none"), new Miss("arcs", "", null, null, "and 3 more"));
    }
}
