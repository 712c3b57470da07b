package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.resolve.Statement;
import org.recount.store.Filter;
import org.recount.store.Hit;

/** The article, statements and search views. */
class ReadingViewsTest {
    @Test
    void everythingReadInAnArticleStandsInItsText() {
        for (Article article : Demo.RECORD.articles()) {
            ArticleView.Shown shown = article(article.id());
            assertThat(Stream.of(
                                    shown.mentions().stream().map(Told::trigger),
                                    shown.quotes().stream().map(ArticleView.Quote::span),
                                    shown.details().stream()
                                            .map(d -> d.account().span()))
                            .flatMap(s -> s))
                    .allSatisfy((Span span) -> {
                        assertThat(span.article()).isEqualTo(article.id());
                        assertThat(HappeningViewTest.text(span)).isEqualTo(span.quote());
                    });
            assertThat(shown.mentions())
                    .hasSameSizeAs(Demo.RECORD.mentions().stream()
                            .filter(m -> m.article().equals(article.id()))
                            .toList());
        }
    }

    @Test
    void aCopyAndWhatItCopiesNameEachOther() {
        List<Article> copies =
                Demo.RECORD.articles().stream().filter(a -> a.copyOf() != null).toList();
        assertThat(copies).isNotEmpty().allSatisfy(copy -> {
            Report whole = Objects.requireNonNull(article(copy.id()).copyOf());
            assertThat(article(whole.id()).copies()).extracting(Report::id).contains(copy.id());
        });
    }

    @Test
    void aStatementStandsWithEveryRenderingOfIt() {
        StatementsView.Shown shown = statements(Filter.NONE);
        assertThat(shown.items())
                .hasSameSizeAs(Demo.RECORD.statements())
                .allSatisfy(s -> assertThat(s.renderings())
                        .extracting(StatementsView.Words::id)
                        .containsExactlyElementsOf(statement(s.id()).renderings()))
                .allSatisfy(s -> assertThat(s.renderings())
                        .allSatisfy(r -> assertThat(shown.reports()).containsKey(r.article())));
    }

    @Test
    void oneStatementIsShownByItsId() {
        String id = Demo.RECORD.statements().getFirst().id();
        assertThat(statements(new Filter.Builder().statement(id).build()).items())
                .extracting(StatementsView.Said::id)
                .containsExactly(id);
        assertThatThrownBy(
                        () -> statements(new Filter.Builder().statement("none").build()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsDeniedNamesItsDenial() {
        StatementsView.Shown shown = statements(Filter.NONE);
        shown.items()
                .forEach(s -> s.denies()
                        .forEach(denied -> assertThat(shown.items())
                                .filteredOn(other -> other.id().equals(denied.id()))
                                .allSatisfy(other -> assertThat(other.deniedBy())
                                        .extracting(StatementsView.Other::id)
                                        .contains(s.id()))));
    }

    @Test
    void whatIsFoundStandsUnderItsTable() {
        SearchView.Shown shown = Demo.shown(
                new SearchView(),
                SearchView.Shown.class,
                null,
                new Filter.Builder().text("dam").build());
        assertThat(shown.items()).isNotEmpty();
        assertThat(shown.tables().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(shown.items());
        shown.tables()
                .forEach(
                        (table, hits) -> assertThat(hits).extracting(Hit::table).containsOnly(table));
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertThat(Demo.shown(new SearchView(), SearchView.Shown.class, null, Filter.NONE)
                        .items())
                .isEmpty();
    }

    private static ArticleView.Shown article(String id) {
        return Demo.shown(new ArticleView(), ArticleView.Shown.class, id, Filter.NONE);
    }

    private static StatementsView.Shown statements(Filter filter) {
        return Demo.shown(new StatementsView(), StatementsView.Shown.class, null, filter);
    }

    private static Statement statement(String id) {
        return Demo.RECORD.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
