package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recount.internal.Table;

class TablesTest {
    @Test
    void abbreviationsEndInAStopAndHaveAKnownKind() {
        assertThat(Table.load(Syntax.class, "abbreviations.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("form")).endsWith(".").doesNotContain(" ");
            assertThat(row.get("kind")).isIn("title", "number", "month", "end", "plain");
        });
    }

    @Test
    void thePartsOfAContractionMakeItUp() {
        assertThat(Table.load(Syntax.class, "contractions.tsv").rows())
                .allSatisfy(
                        row -> assertThat(String.join("", row.list("parts"))).isEqualTo(row.get("form")));
    }

    @Test
    void irregularFormsAreLowerCaseAndHaveALemma() {
        assertThat(Table.load(Syntax.class, "irregular.tsv").rows()).allSatisfy(row -> {
            assertThat(row.get("form")).isLowerCase();
            assertThat(row.get("upos")).matches("[A-Z]+");
            assertThat(row.get("lemma")).isNotBlank();
        });
    }
}
