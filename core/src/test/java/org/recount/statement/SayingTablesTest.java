package org.recount.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recount.internal.Table;

class SayingTablesTest {
    private static final Set<String> FRAMES = Set.of(
            "ccomp", "xcomp", "obj", "obj-ing", "as", "of", "for", "on", "about", "against", "with", "to", "quote",
            "name", "whom", "obj-doc", "over", "at", "in", "by", "from", "behind", "nobody");

    @Test
    void everyVerbHasKnownFramesAFactivityAndAnExampleThatUsesIt() {
        List<Table.Row> rows = Table.load(Verbs.class, "verbs.tsv").rows();
        Set<String> lemmas = new HashSet<>();
        for (Table.Row row : rows) {
            String lemma = row.get("lemma");
            assertThat(lemmas.add(lemma)).as("%s stands once", lemma).isTrue();
            assertThat(lemma).isEqualTo(lemma.toLowerCase(Locale.ROOT));
            assertThat(row.list("frames")).as(lemma).isNotEmpty().isSubsetOf(FRAMES);
            assertThat(row.get("factivity")).as(lemma).isIn("neutral", "factive", "denial");
            assertThat(row.get("act")).as(lemma).isIn("speech", "written", "thought", "deed");
            assertThat(row.get("example")).as(lemma).isNotEmpty();
        }
        assertThat(rows).hasSizeGreaterThan(150);
    }

    @Test
    void everyAdjectiveHasKnownFrames() {
        for (Table.Row row : Table.load(Verbs.class, "adjectives.tsv").rows()) {
            assertThat(row.list("frames"))
                    .as(row.where())
                    .isNotEmpty()
                    .isSubsetOf("that", "to", "of", "about", "at", "by", "for", "in", "on", "with");
        }
    }

    @Test
    void everyNounHasAKnownKind() {
        for (Table.Row row : Table.load(Nouns.class, "nouns.tsv").rows()) {
            assertThat(row.get("kind"))
                    .as(row.where())
                    .isIn("document", "voice", "claim", "source", "means", "evidence");
        }
    }

    @Test
    void aVerbThatLeadsUpToSayingHasItsForms() {
        for (Table.Row row : Table.load(Leads.class, "leads.tsv").rows()) {
            assertThat(row.get("says")).as(row.where()).isIn("yes", "no");
            assertThat(row.list("forms").isEmpty())
                    .as(row.where())
                    .isEqualTo(row.get("says").equals("no"));
        }
    }

    @Test
    void aVerbSaysHowItPresentsWhatItReports() {
        assertThat(Verbs.factivity("say")).isEqualTo(Verbs.Factivity.NEUTRAL);
        assertThat(Verbs.factivity("acknowledge")).isEqualTo(Verbs.Factivity.FACTIVE);
        assertThat(Verbs.factivity("deny")).isEqualTo(Verbs.Factivity.DENIAL);
        assertThat(Verbs.factivity("walk")).isEqualTo(Verbs.Factivity.NEUTRAL);
    }
}
