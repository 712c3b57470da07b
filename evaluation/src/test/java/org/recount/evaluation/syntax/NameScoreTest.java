package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.NamedSpan.Kind.EVENT;
import static org.recount.syntax.NamedSpan.Kind.ORGANIZATION;
import static org.recount.syntax.NamedSpan.Kind.OTHER;
import static org.recount.syntax.NamedSpan.Kind.PERSON;
import static org.recount.syntax.NamedSpan.Kind.PLACE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.syntax.NamedSpan;

class NameScoreTest {
    private static final Treebank BANK = Written.bank("""
            # sent_id = s1
            # text = The Bank of Peru told Ana Paz that she hid gold in Lima Monday
            1 The the DET DT _ 2 det _ Entity=(1-organization-new-nnnnn-cf1-2-sgl
            2 Bank Bank PROPN NNP _ 5 nsubj _ _
            3 of of ADP IN _ 4 case _ _
            4 Peru Peru PROPN NNP _ 2 nmod _ Entity=(2-place-new-nnnnn-cf2-1-sgl-Peru)1)
            5 told tell VERB VBD _ 0 root _ _
            6 Ana Ana PROPN NNP _ 5 iobj _ Entity=(3-person-new-nnnnn-cf3-1,2-coref-Ana_Paz_%28judge%29
            7 Paz Paz PROPN NNP _ 6 flat _ Entity=3)
            8 that that SCONJ IN _ 10 mark _ _
            9 she she PRON PRP _ 10 nsubj _ Entity=(3-person-giv:act-nnnnn-cf1-1-coref-Ana_Paz_%28judge%29)
            10 hid hide VERB VBD _ 5 ccomp _ _
            11 gold gold NOUN NN _ 10 obj _ Entity=(4-substance-new-nnnnn-cf4-1-sgl)
            12 in in ADP IN _ 13 case _ _
            13 Lima Lima PROPN NNP _ 10 obl _ Entity=(5-place-new-nnnnn-cf5-1-sgl-Lima)
            14 Monday Monday PROPN NNP _ 10 obl _ Entity=(6-time-new-nnnnn-cf6-1-sgl)
            """);
    private static final Treebank.Tree TREE = BANK.trees().get(0);

    @Test
    void aNameHasAPageOrAProperNounAsHeadAndTheOutermostStands() {
        assertThat(GoldNames.of(TREE))
                .containsExactly(
                        new NamedSpan(0, 4, ORGANIZATION),
                        new NamedSpan(5, 7, PERSON),
                        new NamedSpan(8, 9, PERSON),
                        new NamedSpan(12, 13, PLACE),
                        new NamedSpan(13, 14, OTHER));
        assertThat(GoldNames.proper(TREE))
                .doesNotContain(new NamedSpan(8, 9, PERSON))
                .hasSize(4);
    }

    @Test
    void twoBracketsRoundTheSameWordsAreOneNameOfTheOutersKind() {
        Treebank bank = Written.bank("""
                # text = The Hague
                1 The the DET DT _ 2 det _ Entity=(1-event-new-nnnnn-cf1-2-sgl-Talks(2-place-new-nnnnn-cf1-2-sgl-Hague
                2 Hague Hague PROPN NNP _ 0 root _ Entity=2)1)
                """);
        assertThat(GoldNames.of(bank.trees().get(0))).containsExactly(new NamedSpan(0, 2, EVENT));
    }

    @Test
    void aNameIsRightWhenItsEndsAndItsKindAre() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.add("Lima", PLACE);
        Results results = new Results();

        NameScore.report(
                Written.model(
                        List.of(),
                        List.of(),
                        List.of(
                                new NamedSpan(1, 4, ORGANIZATION),
                                new NamedSpan(5, 7, PERSON),
                                new NamedSpan(12, 13, PLACE),
                                new NamedSpan(13, 14, EVENT))),
                gazetteer,
                BANK,
                "own",
                results);

        double model = 200.0 * 2 / (5 + 4);
        double listed = 200.0 * 0 / (5 + 1);
        assertThat(results.measures())
                .contains(
                        Measure.of("names_f1_own", model),
                        Measure.of("names_f1_own_gazetteer", listed),
                        Measure.of("names_f1_gain_own", model - listed),
                        Measure.of("names_proper_f1_own", 200.0 * 2 / (4 + 4)),
                        Measure.of("names_f1_own.person", 200.0 * 1 / (2 + 1)));
        assertThat(results.misses())
                .contains(new Miss(
                        "names_f1_own",
                        "s1",
                        0,
                        4,
                        "The Bank of Peru as organization, found Bank of Peru as organization"));
    }
}
