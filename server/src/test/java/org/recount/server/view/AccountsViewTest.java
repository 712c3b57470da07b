package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.event.Event;
import org.recount.store.Filter;

class AccountsViewTest {
    @Test
    void everyReportHasOneCellForEachDetail() {
        for (Event event : Demo.RECORD.events()) {
            AccountsView.Shown shown = shown(event.id());
            List<AccountsView.Row> rows =
                    shown.groups().stream().flatMap(g -> g.rows().stream()).toList();
            assertThat(rows)
                    .extracting(r -> r.report().id())
                    .containsAll(event.articles())
                    .doesNotHaveDuplicates();
            assertThat(rows)
                    .allSatisfy(
                            r -> assertThat(r.cells()).hasSize(shown.details().size()));
            assertThat(rows.stream().flatMap(r -> r.cells().stream()))
                    .allSatisfy(c -> assertThat(c.accounts().isEmpty()).isEqualTo(c.kind() == Cell.Kind.SILENT));
        }
    }

    @Test
    void reportsOnOneOriginStandTogether() {
        for (Event event : Demo.RECORD.events()) {
            assertThat(shown(event.id()).groups())
                    .extracting(AccountsView.Group::origin)
                    .doesNotHaveDuplicates();
            assertThat(shown(event.id()).groups())
                    .allSatisfy(g -> assertThat(g.rows())
                            .allSatisfy(r -> assertThat(origin(r.report().id())).isEqualTo(g.origin())));
        }
    }

    @Test
    void withoutAHappeningTheAddressIsRefusedWithWhatItNeeds() {
        assertThatThrownBy(() -> Demo.shown(new AccountsView(), AccountsView.Shown.class, null, Filter.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event=ID");
    }

    private static AccountsView.Shown shown(String event) {
        return Demo.shown(new AccountsView(), AccountsView.Shown.class, null, Filter.ofEvent(event));
    }

    private static String origin(String article) {
        return Demo.RECORD.articles().stream()
                .filter(a -> Objects.equals(a.id(), article))
                .map(Article::countedOrigin)
                .findFirst()
                .orElseThrow();
    }
}
