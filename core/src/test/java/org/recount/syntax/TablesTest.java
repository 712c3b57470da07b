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

    @Test
    void verbsThatTheRulesFindNeedNoRow() {
        assertThat(Table.load(Syntax.class, "verbs.tsv").rows()).allSatisfy(row -> {
            String verb = row.get("verb");
            assertThat(verb).matches("[a-z]{3,}");
            assertThat(Conjugation.forms(verb)).anySatisfy(form -> {
                String found = form.endsWith("ing")
                        ? Endings.stem(form, "ing")
                        : form.endsWith("ed") ? Endings.past(form) : Endings.thirdPerson(form);
                assertThat(found).isNotEqualTo(verb);
            });
        });
    }
}
