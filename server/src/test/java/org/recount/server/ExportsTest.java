package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportsTest extends OnDesk {
    @Test
    void commaSeparatedValuesHoldEveryRow() throws Exception {
        HttpResponse<String> answer = desk.get("/api/details", "Accept", "text/csv");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(answer.body())) {
            List<Map<String, String>> all = rows.readAll();
            assertThat(all.stream().map(r -> r.get("id")).toList())
                    .containsExactlyElementsOf(RunningDesk.RECORD.details().stream()
                            .map(d -> d.id())
                            .toList());
            assertThat(all.stream().map(r -> r.get("span_quote")).toList())
                    .allSatisfy(q -> assertThat(q).doesNotMatch("(?s)[=+@-].*"));
        }
        assertThat(answer.body()).contains("\r\n");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() throws Exception {
        Column quote = new Column("quote", com.fasterxml.jackson.core.JsonPointer.compile("/quote"));
        JsonNode row = new ObjectMapper().readTree("{\"quote\": \"=HYPERLINK(\\\"http://x\\\")\", \"low\": -3}");
        assertThat(quote.cell(row)).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(new Column("low", com.fasterxml.jackson.core.JsonPointer.compile("/low")).cell(row))
                .isEqualTo("-3");
    }

    @Test
    void linesHoldWhatPagesHold() throws Exception {
        String lines = desk.get("/api/mentions?format=ndjson&status=happened").body();
        JsonNode page = desk.json("/api/mentions?limit=500&status=happened");
        assertThat(lines.lines().count()).isEqualTo(page.path("total").asLong());
        assertThat(lines.lines().findFirst()).hasValue(page.path("items").get(0).toString());
    }

    @Test
    void theMapHasAPointForEveryPlacedHappening() throws Exception {
        HttpResponse<String> answer = desk.get("/api/events", "Accept", "application/geo+json, application/json;q=0.5");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/geo+json");
        JsonNode map = RunningDesk.tree(answer);
        assertThat(map.path("features")).hasSize(RunningDesk.RECORD.events().size());
        assertThat(map.path("features"))
                .anySatisfy(f -> assertThat(f.at("/geometry/coordinates")).hasSize(2));
    }

    @Test
    void whatCannotBeWrittenIsRefused() throws Exception {
        assertThat(desk.get("/api/actors?format=csv").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/events", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(desk.get("/api/events?format=csv&limit=3").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/events", "Accept", "text/html,*/*;q=0.8").statusCode())
                .isEqualTo(200);
    }
}
