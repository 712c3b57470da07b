package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.recount.event.Event;
import org.recount.record.RecordJson;
import org.recount.record.Tables;

class ReadingTest extends OnDesk {
    @Test
    void everyTableIsAResourceWithTheContractsRows() throws Exception {
        for (Tables.Table<?> table : Tables.ALL) {
            JsonNode page = desk.json("/api/" + table.name() + "?limit=500");
            List<?> rows = table.rows().apply(RunningDesk.RECORD);
            assertThat(page.path("total").asInt()).as(table.name()).isEqualTo(rows.size());
            assertThat(page.path("items").toString())
                    .isEqualTo(RecordJson.mapper().writeValueAsString(rows));
            for (JsonNode row : page.path("items")) {
                assertThat(desk.json(
                                "/api/" + table.name() + "/" + row.path("id").asText()))
                        .isEqualTo(row);
                break;
            }
        }
    }

    @Test
    void theCursorLeadsThroughAllRowsOnce() throws Exception {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = desk.json("/api/mentions?limit=7" + cursor);
            page.path("items").forEach(m -> walked.add(m.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor="
                            + java.net.URLEncoder.encode(
                                    page.path("next").asText(), java.nio.charset.StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        assertThat(walked)
                .containsExactlyElementsOf(
                        RunningDesk.RECORD.mentions().stream().map(m -> m.id()).toList());
    }

    @Test
    void filtersAreTheParameters() throws Exception {
        long assaults = RunningDesk.RECORD.events().stream()
                .filter(e -> e.type().name().equals("ASSAULT"))
                .count();
        assertThat(desk.json("/api/events?type=assault").path("total").asLong())
                .isEqualTo(assaults)
                .isPositive();
        assertThat(desk.json("/api/events?origins=3&order=origins").path("items"))
                .allSatisfy(e -> assertThat(e.path("origins").size()).isGreaterThanOrEqualTo(3));
        Event told = RunningDesk.RECORD.events().getFirst();
        assertThat(desk.json("/api/mentions?event=" + told.id()).path("total").asInt())
                .isEqualTo(told.mentions().size());
    }

    @Test
    void searchFindsWordsInArticles() throws Exception {
        assertThat(desk.json("/api/search?q=river").path("items"))
                .isNotEmpty()
                .anySatisfy(hit -> assertThat(hit.path("table").asText()).isEqualTo("articles"));
        assertThat(desk.json("/api/search").path("total").asInt()).isZero();
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = desk.get("/api/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(desk.get("/api/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(desk.get("/api/events?limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLongAnswerComesPacked() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(desk.url("/api/articles"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .startsWith('{', '"', 'i');
    }

    @Test
    void versionsAndChangesAreListed() throws Exception {
        assertThat(desk.json("/api/versions").path("items").get(0).path("why").asText())
                .isEqualTo("the example");
        assertThat(desk.json("/api/changes?from=1&to=1").path("total").asInt()).isZero();
        assertThat(desk.get("/api/events?version=7").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/changes?from=1&to=9").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesAreServedAtTheirAddressesAndOnlyThere() throws Exception {
        for (String page : List.of("/", "/map", "/happening/00541fb75bce3ba7", "/search?q=a")) {
            HttpResponse<String> answer = desk.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        for (String missing : List.of("/assets/none.js", "/api/none", "/none.css", "/.hidden/x.js")) {
            assertThat(desk.get(missing).statusCode()).as(missing).isEqualTo(404);
        }
    }

    @Test
    void aBriefOfAScopeCitesEverySentenceAndTellsNothingElse() throws Exception {
        HttpResponse<String> all = desk.get("/api/brief.md");
        HttpResponse<String> scoped = desk.get("/api/brief.md?type=assault");
        assertThat(all.body()).startsWith("# ").contains("## What happened");
        assertThat(scoped.body()).startsWith("# ").hasSizeLessThan(all.body().length());
        assertThat(desk.get("/api/brief.html?origins=2").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(p -> assertThat(p).startsWith("default-src 'none'"));
    }

    @Test
    void healthAndMetricsTellOfTheDesk() throws Exception {
        assertThat(desk.json("/health").path("status").asText()).isEqualTo("ok");
        desk.get("/api/events");
        assertThat(desk.get("/metrics").body())
                .contains("recount_rows{table=\"events\"} "
                        + RunningDesk.RECORD.events().size())
                .contains("recount_requests_total{method=\"GET\",path=\"/api/events\",status=\"200\"}");
    }
}
