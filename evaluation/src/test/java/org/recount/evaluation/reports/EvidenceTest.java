package org.recount.evaluation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;

class EvidenceTest {
    @Test
    void findsWordsWhateverTheirMarksAndSpacesAndCountsCodePoints() {
        Article article = article("\uD83D\uDCF0 The “truce – so\ncalled” held. A \"truce - so called\" again.");

        assertThat(Evidence.find(article, "\"truce - so called\""))
                .containsExactly(
                        new Span("a", 6, 25, "“truce – so\ncalled”"), new Span("a", 34, 53, "\"truce - so called\""));
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(Evidence.find(article("The truce held."), "The war held.")).isEmpty();
        assertThat(Evidence.find(article("The truce held."), " ")).isEmpty();
    }

    private static Article article(String text) {
        return new Article(
                "a",
                "a.txt",
                null,
                null,
                null,
                null,
                null,
                PublishedBasis.UNKNOWN,
                null,
                text,
                "",
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
