package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.internal.Table;

class FindingTablesTest {
    @Test
    void everyWordOfHarmHasSlotsAndKnownTypes() {
        for (Table.Row row : Table.load(Harm.class, "attributes.tsv").rows()) {
            assertThat(row.get("pos")).as(row.where()).isIn("VERB", "NOUN", "ADJ", "ADV");
            assertThat(row.list("slots"))
                    .as(row.where())
                    .isNotEmpty()
                    .isSubsetOf("obj", "nsubj", "pass", "of", "num", "to", "xcomp", "amod", "times", "with");
            assertThat(row.list("links")).as(row.where()).isNotEmpty().allSatisfy(EventType::valueOf);
            assertThat(row.get("example")).as(row.where()).isNotEmpty();
        }
    }

    @Test
    void everyGroupHasAScope() {
        Set<String> scoped = Table.load(Scopes.class, "scopes.tsv").rows().stream()
                .map(row -> row.get("group"))
                .collect(Collectors.toSet());
        for (Table.Row row : Table.load(Groups.class, "groups.tsv").rows()) {
            assertThat(scoped).as(row.where()).contains(row.get("group"));
            assertThat(row.get("person")).as(row.where()).isIn("yes", "no");
        }
    }

    @Test
    void everyApproximationHasABound() {
        for (Table.Row row : Table.load(Quantities.class, "approximations.tsv").rows()) {
            assertThat(row.get("bound")).as(row.where()).isIn("at_least", "at_most", "about");
            assertThat(Integer.parseInt(row.get("shift"))).as(row.where()).isBetween(-1, 1);
        }
    }
}
