package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.finding.OneNumber.Rule;

class OneNumberTest {
    /** Articles a and b are of one origin, c of another. */
    private static String origin(String article) {
        return article.equals("c") ? "other" : "agency";
    }

    private static Detail killed(String article, int at, int number, boolean atLeast) {
        Span span = new Span(article, at, at + 1, "x");
        return new Detail(
                article + at,
                List.of("e"),
                List.of(),
                article,
                "killed",
                "all",
                number,
                atLeast ? null : number,
                atLeast ? null : Integer.valueOf(number),
                atLeast ? Detail.Bound.AT_LEAST : Detail.Bound.EXACT,
                null,
                "x",
                null,
                Detail.ClaimantBasis.REPORT,
                null,
                null,
                span,
                null);
    }

    private static final List<Detail> ACCOUNTS = List.of(
            killed("a", 10, 4, false),
            killed("a", 90, 9, false),
            killed("b", 5, 1, true),
            killed("b", 20, 4, false),
            killed("c", 7, 6, false));

    @Test
    void theConservativeIsTheLowestThatAnyAllows() {
        assertThat(OneNumber.of(Rule.MOST_CONSERVATIVE, ACCOUNTS, OneNumberTest::origin))
                .hasValue(1);
    }

    @Test
    void theInformativeIsTheHighestThatAnyStates() {
        assertThat(OneNumber.of(Rule.MOST_INFORMATIVE, ACCOUNTS, OneNumberTest::origin))
                .hasValue(9);
    }

    @Test
    void theRepresentativeIsOnMostOriginsThenInMostArticles() {
        // one origin each; two articles say four, and a number in so many words goes before those who are named
        assertThat(OneNumber.of(Rule.MOST_REPRESENTATIVE, ACCOUNTS, OneNumberTest::origin))
                .hasValue(4);
        assertThat(OneNumber.of(Rule.MOST_REPRESENTATIVE, ACCOUNTS, article -> "agency"))
                .hasValue(4);
    }

    @Test
    void nothingStatedIsNoNumber() {
        assertThat(OneNumber.of(Rule.MOST_REPRESENTATIVE, List.of(), OneNumberTest::origin))
                .isEmpty();
    }
}
