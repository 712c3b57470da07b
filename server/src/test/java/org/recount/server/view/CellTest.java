package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.finding.Finding.State.AGREED;
import static org.recount.finding.Finding.State.DIFFERENT_SCOPE;
import static org.recount.finding.Finding.State.DISPUTED;
import static org.recount.finding.Finding.State.ONE_ORIGIN;
import static org.recount.finding.Finding.State.UPDATED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.finding.Detail;
import org.recount.finding.Finding;

class CellTest {
    @Test
    void aReportWithoutAValueIsSilent() {
        Compared killed = killed(ONE_ORIGIN, says(3, "wire: morning 2024-01-16"));
        assertThat(Cell.of(killed, "evening").kind()).isEqualTo(Cell.Kind.SILENT);
        assertThat(Cell.of(killed, "morning").kind()).isEqualTo(Cell.Kind.ALONE);
    }

    @Test
    void reportsOnTwoOriginsAgree() {
        Compared killed = killed(AGREED, says(3, "wire: morning 2024-01-16", "mail: evening 2024-01-16"));
        assertThat(Cell.of(killed, "morning").kind()).isEqualTo(Cell.Kind.AGREE);
    }

    @Test
    void ofADisputeTheValueOnMostOriginsStandsAndTheOtherDiffers() {
        Compared killed = killed(
                DISPUTED,
                says(3, "wire: morning 2024-01-16", "mail: evening 2024-01-16"),
                says(9, "post: noon 2024-01-16"));
        assertThat(Cell.of(killed, "noon").kind()).isEqualTo(Cell.Kind.DIFFER);
        assertThat(Cell.of(killed, "morning").kind()).isEqualTo(Cell.Kind.AGREE);
    }

    @Test
    void whereNoValueHasMoreOriginsAllDiffer() {
        Compared killed = killed(DISPUTED, says(3, "wire: morning 2024-01-16"), says(9, "post: noon 2024-01-16"));
        assertThat(Cell.of(killed, "morning").kind()).isEqualTo(Cell.Kind.DIFFER);
        assertThat(Cell.of(killed, "noon").kind()).isEqualTo(Cell.Kind.DIFFER);
    }

    @Test
    void theLaterValueOfOneOriginIsAChange() {
        Compared killed = killed(UPDATED, says(6, "wire: morning 2024-01-16"), says(8, "wire: update 2024-01-17"));
        assertThat(Cell.of(killed, "update").kind()).isEqualTo(Cell.Kind.CHANGED);
        assertThat(Cell.of(killed, "morning").kind()).isEqualTo(Cell.Kind.ALONE);
    }

    @Test
    void whatCountsOtherPeopleIsOfAnotherScope() {
        Compared killed =
                killed(DIFFERENT_SCOPE, says(6, "wire: morning 2024-01-16"), says(2, "post: noon 2024-01-16"));
        assertThat(Cell.of(killed, "noon").kind()).isEqualTo(Cell.Kind.SCOPE);
    }

    private static Compared killed(Finding.State state, Compared.Version... versions) {
        return new Compared("f", List.of("e"), "killed", "all", state, List.of(state), "why", List.of(versions));
    }

    /** A number that these reports give, each as {@code origin: article day}. */
    private static Compared.Version says(int n, String... reports) {
        List<String[]> parts =
                Arrays.stream(reports).map(r -> r.split(":? ", -1)).toList();
        return new Compared.Version(
                n,
                n,
                null,
                n + " people",
                List.of(),
                parts.stream().map(p -> p[0]).distinct().toList(),
                parts.stream().map(p -> account(n, p[1], p[2])).toList());
    }

    private static Account account(int n, String article, String day) {
        return new Account(
                article + n,
                article,
                n + " people",
                n,
                n,
                Detail.Bound.EXACT,
                null,
                null,
                Detail.ClaimantBasis.REPORT,
                null,
                new Span(article, 0, 0, ""),
                day);
    }
}
