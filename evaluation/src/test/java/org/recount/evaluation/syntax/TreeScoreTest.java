package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Miss;
import org.recount.syntax.SentenceModel.Word;

class TreeScoreTest {
    private static final Treebank BANK = Written.bank("""
            # sent_id = s1
            # text = Troops left Maro Monday.
            1 Troops troops NOUN NNS _ 2 nsubj _ _
            2 left leave VERB VBD _ 0 root _ _
            3 Maro Maro PROPN NNP _ 2 obj _ _
            4 Monday Monday PROPN NNP _ 2 obl:tmod _ SpaceAfter=No
            5 . . PUNCT . _ 2 punct _ _
            """);

    private final Results results = new Results();
    private final TreeScore score = TreeScore.of(
            Written.model(
                    List.of(
                            new Word("NOUN", "NNS", 1, "nsubj"),
                            new Word("VERB", "VBN", -1, "root"),
                            new Word("PROPN", "NNP", 3, "compound"),
                            new Word("PROPN", "NNP", 1, "obl"),
                            new Word("PUNCT", ".", 0, "punct")),
                    List.of(),
                    List.of()),
            BANK,
            "own",
            results);

    @Test
    void labelsCountWithSubtypesAndPunctuationDoesNot() {
        assertThat(score.upos()).isEqualTo(100);
        assertThat(score.xpos()).isEqualTo(80);
        assertThat(score.uas()).isEqualTo(75);
        assertThat(score.las()).isEqualTo(50);
    }

    @Test
    void eventArcsCountWithoutSubtypes() {
        // gold: nsubj, obj, obl; found: nsubj, compound, obl
        assertThat(score.eventArcs()).isEqualTo(200.0 * 2 / (3 + 3));
        assertThat(relation("obl").f1()).isEqualTo(100);
        assertThat(relation("obj").recall()).isZero();
        assertThat(relation("compound").precision()).isZero();
        assertThat(score.relations()).doesNotContainKey("root");
    }

    private Tally relation(String name) {
        return Objects.requireNonNull(score.relations().get(name));
    }

    @Test
    void aMissSaysWhatStoodThere() {
        assertThat(results.misses())
                .containsExactly(new Miss(
                        "event_arcs_own", "s1", 2, 3, "Maro as obj of left, found Maro as compound of Monday"));
    }
}
