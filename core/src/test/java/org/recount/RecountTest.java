package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.Span;
import org.recount.coding.Participant;
import org.recount.record.Record;

class RecountTest {
    private static final List<Article> REPORTS =
            Articles.read(List.of(Path.of("../examples/river-dispute"))).articles();

    @Test
    void theOrderOfReportsAndTheirRepetitionChangeNothing() {
        Record record = Recount.read(REPORTS);
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            List<Article> told = new ArrayList<>(REPORTS);
            told.addAll(REPORTS.subList(0, 3));
            Collections.shuffle(told, random);
            assertThat(Recount.read(told)).isEqualTo(record);
        }
    }

    @Test
    void everySpanReadsBackToItsQuote() {
        Record record = Recount.read(REPORTS);
        List<Span> spans = new ArrayList<>();
        record.mentions().forEach(m -> {
            spans.add(m.sentence());
            spans.add(m.trigger());
            m.actors().stream().map(Participant::span).forEach(spans::add);
            m.recipients().stream().map(Participant::span).forEach(spans::add);
        });
        record.renderings().forEach(r -> spans.add(r.span()));
        record.details().forEach(d -> spans.add(d.span()));
        assertThat(spans)
                .hasSizeGreaterThan(100)
                .allSatisfy(span -> assertThat(textOf(record, span)).isEqualTo(span.quote()));
    }

    @Test
    void theExampleTellsItsDisputesAndItsAgency() {
        Record record = Recount.read(REPORTS);
        assertThat(record.origins()).anySatisfy(o -> assertThat(o.name()).isEqualTo("NBN"));
        assertThat(record.findings())
                .filteredOn(f -> f.attribute().equals("killed"))
                .anySatisfy(f -> assertThat(f.versions()).hasSizeGreaterThan(1));
        assertThat(record.events()).allSatisfy(e -> assertThat(e.mentions()).isNotEmpty());
    }

    private static String textOf(Record record, Span span) {
        Article article = record.articles().stream()
                .filter(a -> a.id().equals(span.article()))
                .findFirst()
                .orElseThrow();
        int from = article.text().offsetByCodePoints(0, span.start());
        return article.text().substring(from, article.text().offsetByCodePoints(from, span.end() - span.start()));
    }
}
