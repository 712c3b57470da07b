package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.record.Tables;
import org.recount.store.Filter;

class HappeningViewTest {
    @Test
    void aHappeningShowsEveryFindingAndEverySentenceOfIt() {
        for (Event event : Demo.RECORD.events()) {
            HappeningView.Shown shown = shown(event.id());
            assertThat(shown.findings())
                    .extracting(Compared::id)
                    .containsExactlyElementsOf(Demo.RECORD.findings().stream()
                            .filter(f -> f.events().contains(event.id()))
                            .map(Finding::id)
                            .toList());
            assertThat(shown.mentions()).extracting(Told::id).containsExactlyElementsOf(event.mentions());
            assertThat(shown.merged()).isEqualTo(event.whyMerged());
        }
    }

    @Test
    void everyAccountReadsBackInAReportThatIsNamed() {
        Demo.RECORD.events().forEach(event -> {
            HappeningView.Shown shown = shown(event.id());
            assertThat(shown.findings().stream()
                            .flatMap(f -> f.versions().stream())
                            .flatMap(v -> v.accounts().stream()))
                    .allSatisfy(a -> {
                        assertThat(text(a.span())).isEqualTo(a.span().quote());
                        assertThat(shown.reports()).extracting(Report::id).contains(a.article());
                    });
        });
    }

    @Test
    void aVersionHasAnAccountForEachOfItsDetails() {
        Demo.RECORD.findings().forEach(finding -> {
            Compared shown = Compared.of(Demo.EDITION, List.of(finding)).getFirst();
            for (int i = 0; i < finding.versions().size(); i++) {
                assertThat(shown.versions().get(i).accounts())
                        .extracting(Account::id)
                        .containsExactlyElementsOf(finding.versions().get(i).details());
            }
        });
    }

    @Test
    void aHappeningBetweenTwoStatesLeadsToTheirPair() {
        assertThat(Demo.RECORD.relations())
                .anySatisfy(r -> assertThat(Demo.RECORD.events().stream()
                                .map(e -> Optional.ofNullable(shown(e.id()).pair()))
                                .flatMap(Optional::stream))
                        .contains(r.id()));
    }

    @Test
    void anIdThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> shown("0000000000000000"))
                .isInstanceOf(NotFound.class)
                .hasMessage("the record has no happening 0000000000000000");
    }

    private static HappeningView.Shown shown(String id) {
        return Demo.shown(new HappeningView(), HappeningView.Shown.class, id, Filter.NONE);
    }

    static String text(Span span) {
        String text = Demo.EDITION
                .row(Tables.ARTICLES, span.article())
                .map(a -> Objects.requireNonNull(a.text()))
                .orElseThrow();
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }
}
