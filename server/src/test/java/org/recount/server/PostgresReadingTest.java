package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.event.Event;

/** All that {@link ReadingTest} asks, of a desk whose store is in PostgreSQL. */
class PostgresReadingTest extends ReadingTest {
    @Override
    String address(Path folder) {
        return Postgres.database();
    }

    @Test
    void everyViewShowsWhatADeskOnAFileShows(@TempDir Path folder) throws Exception {
        Event event = RunningDesk.RECORD.events().getFirst();
        String article = event.articles().getFirst();
        String pair = RunningDesk.RECORD.relations().getFirst().id();
        List<String> questions = List.of(
                "record",
                "record?origins=2&order=origins",
                "record?state=disputed",
                "record?type=assault&status=happened&order=earliest",
                "record?undated=true",
                "timeline",
                "timeline?origins=2",
                "map",
                "pairs",
                "pair/" + pair,
                "sources",
                "statements",
                "brief?origins=2",
                "happening/" + event.id(),
                "accounts?event=" + event.id(),
                "article/" + article);
        try (RunningDesk file = RunningDesk.in(folder)) {
            for (String question : questions) {
                String path = "/api/views/" + question;
                assertThat(desk.json(path)).as(question).isEqualTo(file.json(path));
            }
        }
    }
}
