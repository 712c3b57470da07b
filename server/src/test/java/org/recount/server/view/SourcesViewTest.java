package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recount.Recount;
import org.recount.record.Decision;
import org.recount.store.Filter;
import org.recount.store.Paging;
import org.recount.store.Store;

class SourcesViewTest {
    @Test
    void originsComeByTheirNumberOfReportsAndEveryReportOnce() {
        SourcesView.Shown shown = Demo.shown(new SourcesView(), SourcesView.Shown.class, null, Filter.NONE);
        assertThat(shown.items().getFirst().name()).isEqualTo("NBN");
        assertThat(shown.total()).isEqualTo(Demo.RECORD.origins().size());
        for (SourcesView.Tree tree : shown.items()) {
            assertThat(tree.leaves())
                    .extracting(l -> l.report().id())
                    .doesNotHaveDuplicates()
                    .hasSize(tree.reports() - tree.left());
        }
    }

    @Test
    void aCopyStandsUnderWhatItCopies() {
        SourcesView.Tree nbn = Demo.shown(new SourcesView(), SourcesView.Shown.class, null, Filter.NONE)
                .items()
                .getFirst();
        List<String> order = nbn.leaves().stream()
                .map(l -> "-".repeat(l.depth()) + l.report().uri())
                .toList();
        assertThat(order)
                .containsExactly("01-wire.txt", "-03-coast-herald.txt", "02-morning-ledger.txt", "07-wire-update.txt");
        assertThat(nbn.leaves()).allSatisfy(l -> assertThat(l.why()).isNotEmpty());
    }

    @Test
    void theLastRatingOfAnOutletHolds() {
        Decision first = rated("B", "2024-01-01T00:00:00Z");
        Decision later = rated("D", "2024-01-02T00:00:00Z");
        try (Store store = Store.open(":memory:")) {
            store.save(
                    Recount.decide(Recount.decide(Demo.RECORD, later, a -> {}), first, a -> {}),
                    "rated",
                    Instant.EPOCH);
            var ask = new Ask(null, Filter.NONE, Paging.first(Paging.MOST), Map.of());
            var shown = (SourcesView.Shown) new SourcesView().show(store.present(), ask);
            assertThat(shown.items().stream()
                            .flatMap(t -> t.leaves().stream())
                            .filter(l -> "Nordic Mail".equals(l.report().outlet()))
                            .map(SourcesView.Leaf::rating))
                    .isNotEmpty()
                    .containsOnly(later);
        }
    }

    private static Decision rated(String letter, String at) {
        return Decision.of(
                Decision.Kind.RATE_SOURCE, List.of("Nordic Mail"), letter, "an editor", Instant.parse(at), null);
    }
}
