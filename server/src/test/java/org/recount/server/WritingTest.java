package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.event.Event;
import org.recount.record.Record;
import org.recount.record.RecordFolder;

class WritingTest {
    private static final String ARTICLE = """
            {"uri": "https://tarn.example/bridge", "outlet": "Tarn Post", "title": "Bridge closed at Kirkenes",
             "date": "2021-09-16", "text": "KIRKENES - Norway closed the bridge over the river on Wednesday, police said. \
            <script>alert(1)</script> Two people were injured when soldiers fired at a boat, the mayor said."}
            """;

    @TempDir
    private Path folder;

    @Test
    void anArticleIsAddedAsTheNextVersion() throws Exception {
        try (RunningDesk desk = RunningDesk.in(folder)) {
            HttpResponse<String> answer = desk.post("/api/articles", ARTICLE);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            JsonNode added = RunningDesk.tree(answer);
            assertThat(added.path("version").asInt()).isEqualTo(2);
            String id = added.path("articles").get(0).asText();
            JsonNode article = desk.json("/api/articles/" + id);
            assertThat(article.path("outlet").asText()).isEqualTo("Tarn Post");
            assertThat(article.path("text").asText()).contains("<script>alert(1)</script>");
            assertThat(desk.get("/api/articles/" + id + "?version=1").statusCode())
                    .isEqualTo(404);
            assertThat(desk.json("/api/versions")
                            .path("items")
                            .get(1)
                            .path("why")
                            .asText())
                    .isEqualTo("1 article was posted");

            assertThat(RunningDesk.tree(desk.post("/api/articles", ARTICLE))
                            .path("version")
                            .asInt())
                    .as("the same article again makes no version")
                    .isEqualTo(2);
        }
    }

    @Test
    void ofSeveralArticlesTheGoodAreTakenAndTheRestIsTold() throws Exception {
        try (RunningDesk desk = RunningDesk.in(folder)) {
            String lines = ARTICLE.replace('\n', ' ') + "\nnot json\n{\"title\": \"no text\"}\n";
            HttpResponse<String> answer = desk.send(
                    "POST", "/api/articles", lines, "Content-Type", "application/x-ndjson", "X-Recount", "desk");
            JsonNode added = RunningDesk.tree(answer);
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(added.path("articles")).hasSize(1);
            assertThat(added.path("problems")).hasSize(2);
            HttpResponse<String> none = desk.post("/api/articles", "{\"title\": \"no text\"}");
            assertThat(none.statusCode()).isEqualTo(422);
            assertThat(RunningDesk.tree(none)
                            .path("problems")
                            .get(0)
                            .path("code")
                            .asText())
                    .isEqualTo("no_text");
        }
    }

    @Test
    void aSplitPartsAnEventAndIsRevokedAgain() throws Exception {
        try (RunningDesk desk = RunningDesk.in(folder)) {
            Event told = RunningDesk.RECORD.events().stream()
                    .filter(e -> e.mentions().size() > 1)
                    .findFirst()
                    .orElseThrow();
            String out = told.mentions().getLast();
            HttpResponse<String> answer = desk.post(
                    "/api/decisions",
                    "{\"kind\":\"split\",\"subjects\":[\"" + told.id() + "\"],\"value\":\"" + out
                            + "\",\"reason\":\"another day\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            JsonNode decision = RunningDesk.tree(answer).path("decision");
            assertThat(decision.path("by").asText()).isEqualTo("A. Reader");
            assertThat(decision.path("subjects")).hasSize(told.mentions().size());
            assertThat(desk.json("/api/mentions/" + out).path("event").asText())
                    .isNotEqualTo(desk.json("/api/mentions/" + told.mentions().getFirst())
                            .path("event")
                            .asText());

            String revoke = "{\"kind\":\"revoke\",\"subjects\":[\""
                    + decision.path("id").asText() + "\"]}";
            assertThat(desk.post("/api/decisions", revoke).statusCode()).isEqualTo(201);
            assertThat(desk.json("/api/events?limit=500").path("items"))
                    .isEqualTo(desk.json("/api/events?limit=500&version=1").path("items"));
            HttpResponse<String> again = desk.post("/api/decisions", revoke);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(RunningDesk.tree(again).path("detail").asText()).contains("revoked already");
        }
    }

    @Test
    void aDecisionOnWhatIsNotThereIsRefusedWithTheReason() throws Exception {
        try (RunningDesk desk = RunningDesk.in(folder)) {
            for (String body : List.of(
                    "{\"kind\":\"merge\",\"subjects\":[\"0000000000000000\",\"1111111111111111\"]}",
                    "{\"kind\":\"rate_source\",\"subjects\":[\"No Such Paper\"],\"value\":\"B\"}",
                    "{\"kind\":\"same_actor\",\"subjects\":[\"0000:A\",\"1111:B\"]}",
                    "{\"kind\":\"revoke\",\"subjects\":[\"0000000000000000\"]}",
                    "{\"kind\":\"other_actor\",\"subjects\":[\"Nobody\",\"Noone\"]}")) {
                HttpResponse<String> answer = desk.post("/api/decisions", body);
                assertThat(answer.statusCode()).as(body).isEqualTo(422);
                assertThat(RunningDesk.tree(answer).path("detail").asText()).isNotBlank();
            }
            assertThat(desk.json("/api/versions").path("total").asInt()).isEqualTo(1);
            assertThat(desk.log).isEmpty();
        }
    }

    @Test
    void aServedFolderIsWrittenTooAndReadWhenSomeoneElseWritesIt() throws Exception {
        Path kept = folder.resolve("record");
        try (RunningDesk desk = RunningDesk.keeping(folder, kept)) {
            String outlet = RunningDesk.RECORD.articles().stream()
                    .map(a -> a.outlet())
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            assertThat(desk.post(
                                    "/api/decisions",
                                    "{\"kind\":\"rate_source\",\"subjects\":[\"" + outlet + "\"],\"value\":\"B\"}")
                            .statusCode())
                    .isEqualTo(201);
            Record written = RecordFolder.at(kept).read();
            assertThat(written.decisions()).hasSize(1);

            RecordFolder.at(kept).write(RunningDesk.RECORD, java.util.Map.of(), java.time.Instant.now());
            for (int i = 0; i < 100 && desk.json("/api/versions").path("total").asInt() < 3; i++) {
                Thread.sleep(100);
            }
            assertThat(desk.json("/api/decisions").path("total").asInt()).isZero();
        }
    }

    @Test
    void readersSeeOneVersionOrTheNextWhileItIsSaved() throws Exception {
        try (RunningDesk desk = RunningDesk.in(folder);
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            int before = RunningDesk.RECORD.articles().size();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(readers.submit(() -> {
                    for (int n = 0; n < 40; n++) {
                        JsonNode page = desk.json("/api/articles?limit=500");
                        assertThat(page.path("items").size())
                                .isEqualTo(before + page.path("version").asInt() - 1);
                    }
                    return null;
                }));
            }
            for (int i = 0; i < 3; i++) {
                assertThat(desk.post("/api/articles", ARTICLE.replace("bridge\"", "bridge/" + i + "\""))
                                .statusCode())
                        .isEqualTo(201);
            }
            for (Future<?> reader : all) {
                reader.get();
            }
        }
    }
}
