package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.event.Event;
import org.recount.store.Filter;
import org.recount.store.Paging;

class BriefAndChangesViewTest {
    @Test
    void everySentenceIsCitedByWordsThatReadBack() {
        BriefView.Shown brief = Demo.shown(new BriefView(), BriefView.Shown.class, null, Filter.NONE);
        assertThat(brief.sections()).extracting(BriefView.Section::topic).startsWith("head", "happenings");
        Map<String, String> texts = new java.util.HashMap<>();
        Demo.RECORD.articles().forEach(a -> texts.put(a.id(), a.text()));
        List<BriefView.Line> lines = brief.sections().stream()
                .flatMap(s -> s.groups().stream())
                .flatMap(g -> g.sentences().stream())
                .flatMap(BriefAndChangesViewTest::withUnder)
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.citations()).isNotEmpty());
        lines.stream()
                .flatMap(l -> l.citations().stream())
                .filter(c -> c.span() != null)
                .forEach(c -> {
                    var span = java.util.Objects.requireNonNull(c.span());
                    int[] points = java.util.Objects.requireNonNull(texts.get(span.article()))
                            .codePoints()
                            .toArray();
                    assertThat(new String(points, span.start(), span.end() - span.start()))
                            .isEqualTo(span.quote());
                });
    }

    @Test
    void aPartOfTheRecordIsToldByItsOwnReportsWhateverTheyCopy() {
        for (EventType type : EventType.values()) {
            Filter filter = new Filter.Builder().types(java.util.Set.of(type)).build();
            BriefView.Shown brief = Demo.shown(new BriefView(), BriefView.Shown.class, null, filter);
            assertThat(brief.total()).isEqualTo((int)
                    Demo.RECORD.events().stream().filter(e -> e.type() == type).count());
        }
    }

    @Test
    void rowsThatAVersionHasAreCalledByTheirWords() {
        Event event = Demo.RECORD.events().getFirst();
        var shown = names("events:" + event.id() + ",events:0000000000000000");
        assertThat(shown.names()).containsExactly(Map.entry("events:" + event.id(), event.headline()));
    }

    @Test
    void everyTableHasWordsForItsRows() {
        String rows = Stream.of(
                        "articles:" + Demo.RECORD.articles().getFirst().id(),
                        "origins:" + Demo.RECORD.origins().getFirst().id(),
                        "actors:" + Demo.RECORD.actors().getFirst().id(),
                        "renderings:" + Demo.RECORD.renderings().getFirst().id(),
                        "statements:" + Demo.RECORD.statements().getFirst().id(),
                        "mentions:" + Demo.RECORD.mentions().getFirst().id(),
                        "stories:" + Demo.RECORD.stories().getFirst().id(),
                        "details:" + Demo.RECORD.details().getFirst().id(),
                        "findings:" + Demo.RECORD.findings().getFirst().id(),
                        "relations:" + Demo.RECORD.relations().getFirst().id())
                .collect(java.util.stream.Collectors.joining(","));
        assertThat(names(rows).names())
                .hasSize(10)
                .allSatisfy((row, words) -> assertThat(words).isNotBlank());
    }

    @Test
    void aRowOfNoTableIsRefusedInASentence() {
        assertThatThrownBy(() -> names("nothing:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows holds table:id, not 'nothing:1'");
    }

    private static ChangesView.Shown names(String rows) {
        var ask = new Ask(null, Filter.NONE, Paging.first(50), Map.of("rows", List.of(rows)));
        return (ChangesView.Shown) new ChangesView().show(Demo.EDITION, ask);
    }

    private static Stream<BriefView.Line> withUnder(BriefView.Line line) {
        var under = line.under();
        return under == null
                ? Stream.of(line)
                : Stream.concat(
                        Stream.of(line), under.sentences().stream().flatMap(BriefAndChangesViewTest::withUnder));
    }
}
