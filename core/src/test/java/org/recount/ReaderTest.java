package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.article.PublishedBasis;
import org.recount.event.Event;
import org.recount.record.Decision;
import org.recount.record.Record;

class ReaderTest {
    private static final List<Article> REPORTS =
            Articles.read(List.of(Path.of("../examples/river-dispute"))).articles();

    private final Queue<String> read = new ConcurrentLinkedQueue<>();

    @Test
    void batchesGiveTheRecordOfAllAtOnceWhateverTheirOrder() {
        Record atOnce = Recount.read(REPORTS);
        Random random = new Random(11);
        for (int i = 0; i < 5; i++) {
            List<Article> told = new ArrayList<>(REPORTS);
            Collections.shuffle(told, random);
            Reader reader = new Reader();
            Record record = reader.read(List.of(), List.of(), List.of(), this::note);
            for (int from = 0; from < told.size(); ) {
                int to = Math.min(told.size(), from + 1 + random.nextInt(6));
                record = reader.add(record, told.subList(Math.max(0, from - 1), to), List.of(), this::note);
                from = to;
            }
            assertThat(record).isEqualTo(atOnce);
        }
    }

    @Test
    void anArticleIsReadOnceHoweverOftenTheRecordIsWorkedOut() {
        Reader reader = new Reader();
        Record record = reader.read(REPORTS.subList(0, 8), List.of(), List.of(), this::note);
        record = reader.add(record, REPORTS.subList(6, REPORTS.size()), List.of(), this::note);
        reader.decide(record, parting(record), this::note);
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        REPORTS.stream().map(Article::id).toList());
    }

    @Test
    void aDecisionGivesWhatReadingAnewUnderItGives() {
        Reader reader = new Reader();
        FileProblem refused = new FileProblem("scan.pdf", null, "binary", "The file holds no text.");
        Record record = reader.read(REPORTS, List.of(), List.of(refused), this::note);
        Decision decision = parting(record);
        Record decided = reader.decide(record, decision, this::note);
        assertThat(decided)
                .isEqualTo(Recount.read(REPORTS, List.of(decision), List.of(refused), this::note))
                .isNotEqualTo(record);
        assertThat(decided.problems()).containsExactly(refused);
    }

    @Test
    void anArticleWithAnotherDateIsReadAnew() {
        Reader reader = new Reader();
        Article first = REPORTS.getFirst();
        Article redated = first.withPublished("2031-05-06", PublishedBasis.GIVEN);
        reader.read(List.of(first), List.of(), List.of(), this::note);
        assertThat(reader.read(List.of(redated), List.of(), List.of(), this::note))
                .isEqualTo(Recount.read(List.of(redated)));
    }

    private void note(Article article) {
        read.add(article.id());
    }

    private static Decision parting(Record record) {
        Event told = record.events().stream()
                .filter(e -> e.mentions().size() > 1)
                .findFirst()
                .orElseThrow();
        return Decision.of(
                Decision.Kind.SPLIT, told.mentions(), null, "A. Reader", Instant.parse("2026-02-01T10:00:00Z"), null);
    }
}
