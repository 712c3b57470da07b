package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.syntax.Role;
import org.recount.syntax.SentenceModel;

class RoleScoreTest {
    private static final Treebank BANK = Written.bank("""
            # sent_id = s1
            # text = Rebels have made attacks on Maro and want talks
            1 Rebels rebel NOUN NNS _ 3 nsubj _ Args=3:ARGM-ADV:1-1,4:ARG0:1-1,8:ARG0:1-1
            2 have have AUX VBP _ 3 aux _ Roles=have.01:V
            3 made make VERB VBN _ 0 root _ Roles=make.LV:V|Args=4:ARGM-LVB:3-3
            4 attacks attack NOUN NNS _ 3 obj _ Roles=attack.01:V|Args=3:ARGM-PRR:4-4
            5 on on ADP IN _ 6 case _ _
            6 Maro Maro PROPN NNP _ 4 nmod _ Args=4:ARG1:5-6
            7 and and CCONJ CC _ 8 cc _ _
            8 want want VERB VBP _ 3 conj _ Roles=want.01:V
            9 talks talk NOUN NNS _ 8 obj _ Args=8:ARG1:9-9,8:ARGM-TMP:9-9
            """);

    @Test
    void coreRolesOfVerbsAndNounsAreScoredOnGoldPredicates() {
        List<BitSet> given = new ArrayList<>();
        Results results = new Results();

        RoleScore.report(
                model(
                        given,
                        new Role(7, 0, "ARG0"),
                        new Role(7, 8, "ARG2"),
                        new Role(7, 8, "R-ARG1"),
                        new Role(7, 8, "ARGM-TMP"),
                        new Role(3, 5, "ARG1"),
                        new Role(2, 0, "ARG0"),
                        new Role(8, 0, "ARG0")),
                BANK,
                results);

        assertThat(given).containsExactly(bits(2, 3, 7));
        assertThat(values(results))
                .containsEntry("roles_verbs_f1", 50.0)
                .containsEntry("roles_verbs_f1.ARG0", 100.0)
                .containsEntry("roles_verbs_f1.ARG1", 0.0)
                .containsEntry("roles_verbs_f1.ARG2", 0.0)
                .containsEntry("roles_verbs_f1.ARGM-TMP", 100.0)
                .containsEntry("roles_nouns_f1", 200.0 / 3)
                .containsEntry("roles_nouns_f1.ARGM-LVB.recall", 0.0)
                .doesNotContainKey("roles_verbs_f1.ARGM-ADV")
                .doesNotContainKey("roles_verbs_f1.R-ARG1");
        assertThat(results.misses())
                .containsExactly(
                        new Miss(
                                "roles_verbs_f1",
                                "s1",
                                8,
                                9,
                                "talks as ARG1 of want, found talks as ARG2 of want, talks as R-ARG1 of want,"
                                        + " talks as ARGM-TMP of want"),
                        new Miss("roles_nouns_f1", "s1", 0, 1, "Rebels as ARG0 of attacks, found none"));
    }

    @Test
    void anAuxiliarysFrameIsNoPredicateAlsoOnAVerb() {
        Treebank.Word have = new Treebank.Word("have", "have", "VERB", "VBP", 0, "root", 0, 4, "Roles=have.02:V");
        Treebank.Word figure =
                new Treebank.Word("figure", "figure", "VERB", "VB", 0, "root", 0, 6, "Roles=figure_out.05:V:1-2");
        assertThat(GoldRoles.verb(have)).isFalse();
        assertThat(GoldRoles.verb(figure)).isTrue();
    }

    private static SentenceModel model(List<BitSet> given, Role... roles) {
        return new SentenceModel() {
            @Override
            public Analysis analyse(List<String> forms) {
                throw new AssertionError("gold predicates are to be given");
            }

            @Override
            public Analysis analyse(List<String> forms, BitSet predicates) {
                given.add(predicates);
                return new Analysis(List.of(), List.of(roles), List.of());
            }
        };
    }

    private static BitSet bits(int... bits) {
        BitSet set = new BitSet();
        for (int bit : bits) {
            set.set(bit);
        }
        return set;
    }

    private static Map<String, Double> values(Results results) {
        Map<String, Double> values = new TreeMap<>();
        for (Measure m : results.measures()) {
            values.put(m.name(), m.value());
        }
        return values;
    }
}
