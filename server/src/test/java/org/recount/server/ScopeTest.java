package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.brief.Brief;
import org.recount.brief.HtmlBrief;
import org.recount.brief.MarkdownBrief;
import org.recount.coding.EventType;
import org.recount.event.Event;
import org.recount.store.Filter;
import org.recount.store.Store;

class ScopeTest {
    @TempDir
    private Path folder;

    @Test
    void everyScopeStandsForItselfAndCanBeBriefed() {
        List<Filter> filters = new ArrayList<>();
        for (EventType type : EventType.values()) {
            filters.add(new Filter.Builder().types(Set.of(type)).build());
        }
        RunningDesk.RECORD.articles().forEach(a -> filters.add(Filter.ofArticle(a.id())));
        RunningDesk.RECORD.events().forEach(e -> filters.add(Filter.ofEvent(e.id())));
        filters.add(new Filter.Builder().origins(2).build());
        try (Store store = Store.open(folder.resolve("scope.db").toString())) {
            store.save(RunningDesk.RECORD, "the example", Instant.parse("2026-02-01T10:00:00Z"));
            for (Filter filter : filters) {
                Scope scope = Scope.of(store.present(), filter);
                Brief brief = Brief.of(scope.record());
                assertThat(MarkdownBrief.render(brief)).startsWith("# ");
                assertThat(HtmlBrief.render(brief)).endsWith("</html>\n");
                assertThat(scope.left()).isZero();
            }
        }
    }

    @Test
    void aScopeHoldsTheHappeningsThatFitAndNoOther() {
        try (Store store = Store.open(folder.resolve("scope.db").toString())) {
            store.save(RunningDesk.RECORD, "the example", Instant.parse("2026-02-01T10:00:00Z"));
            Filter assaults =
                    new Filter.Builder().types(Set.of(EventType.ASSAULT)).build();
            List<Event> expected = RunningDesk.RECORD.events().stream()
                    .filter(e -> e.type() == EventType.ASSAULT)
                    .toList();
            Scope scope = Scope.of(store.present(), assaults);
            assertThat(scope.record().events()).isEqualTo(expected);
            assertThat(scope.record().mentions())
                    .hasSize(
                            expected.stream().mapToInt(e -> e.mentions().size()).sum());
            assertThat(Scope.of(store.present(), Filter.NONE).record()).isEqualTo(RunningDesk.RECORD);
        }
    }
}
