package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveTest {
    private static final String REPORT = """
            Ferry held at Vadso

            VADSO, Norway, Sept 17, 2021 - Norwegian police detained two fishermen on Friday after a ferry was stopped \
            at the harbour, the harbour office said. Nobody was injured, it said, and the ferry sailed an hour later.
            """;

    @TempDir
    private Path folder;

    @Test
    void whoListensIsToldOfASaveAndOfAWatchedFile() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("incoming"));
        try (RunningDesk desk = RunningDesk.in(folder)) {
            HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(desk.url("/api/live")).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                desk.desk.watch(watched);
                Files.writeString(watched.resolve("ferry.txt"), REPORT);
                String line = lines.readLine();
                while (!line.equals("event: saved")) {
                    line = lines.readLine();
                }
                assertThat(lines.readLine()).startsWith("data: {\"version\":2,").contains("1 article came in incoming");
            }
            assertThat(desk.json("/api/articles?q=fishermen").path("items"))
                    .anySatisfy(a -> assertThat(a.path("uri").asText()).isEqualTo("ferry.txt"));
        }
    }
}
