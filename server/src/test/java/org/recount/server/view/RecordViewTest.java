package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.store.Filter;
import org.recount.store.Paging;

class RecordViewTest {
    @Test
    void everyHappeningStandsThereOnceLatestFirstAndUndatedLast() {
        RecordView.Shown shown = shown(Filter.NONE);
        assertThat(shown.items())
                .extracting(Happening::id)
                .doesNotHaveDuplicates()
                .hasSize(Demo.RECORD.events().size());
        assertThat(shown.items().stream().map(RecordViewTest::day).toList())
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    }

    @Test
    void aHappeningNamesItsPartiesAndCountsOriginsBesideReports() {
        Happening recalled = shown(new Filter.Builder()
                        .types(Set.of(EventType.SANCTION))
                        .from(LocalDate.of(2021, 9, 15))
                        .to(LocalDate.of(2021, 9, 15))
                        .build())
                .items()
                .getFirst();
        assertThat(recalled.actors()).extracting(Name::name).containsExactly("Norway");
        assertThat(recalled.origins()).isPositive().isLessThanOrEqualTo(recalled.articles());
        assertThat(recalled.findings().keySet())
                .isSubsetOf("different_scope", "updated", "disputed", "unattributed", "one_origin", "agreed");
    }

    @Test
    void aTickedTypeLeavesTheOtherTypesInReach() {
        RecordView.Shown all = shown(Filter.NONE);
        RecordView.Shown some =
                shown(new Filter.Builder().types(Set.of(EventType.AGREE)).build());
        assertThat(some.items()).extracting(Happening::type).containsOnly(EventType.AGREE);
        assertThat(facet(some, "type")).isEqualTo(facet(all, "type"));
        assertThat(facet(some, "status").values().stream().mapToInt(n -> n).sum())
                .isEqualTo(some.total());
    }

    @Test
    void countriesThatAreCountedHaveNames() {
        assertThat(shown(Filter.NONE).countries())
                .containsEntry("NOR", "Norway")
                .containsOnlyKeys(facet(shown(Filter.NONE), "country").keySet());
    }

    @Test
    void thePageAfterTheFirstCountsNothingAgain() {
        var paging = new Paging(5, null, Paging.Order.LATEST);
        RecordView view = new RecordView();
        var first = (RecordView.Shown) view.show(Demo.EDITION, new Ask(null, Filter.NONE, paging, Map.of()));
        var second = (RecordView.Shown) view.show(
                Demo.EDITION, new Ask(null, Filter.NONE, new Paging(5, first.next(), Paging.Order.LATEST), Map.of()));
        assertThat(second.facets()).isNull();
        assertThat(second.items()).hasSize(5).doesNotContainAnyElementsOf(first.items());
        assertThat(List.of(first.total(), second.total()))
                .containsOnly(Demo.RECORD.events().size());
    }

    private static RecordView.Shown shown(Filter filter) {
        return Demo.shown(new RecordView(), RecordView.Shown.class, null, filter);
    }

    private static Map<String, Integer> facet(RecordView.Shown shown, String name) {
        return Objects.requireNonNull(Objects.requireNonNull(shown.facets()).get(name));
    }

    private static @Nullable LocalDate day(Happening h) {
        return h.time() == null ? null : h.time().from();
    }
}
