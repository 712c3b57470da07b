package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recount.server.view.View;
import org.recount.server.view.Views;

class HostileTest extends OnDesk {
    @Test
    void aWrongParameterIsNamed() throws Exception {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("limit=x", "limit"),
                Map.entry("limit=0", "limit"),
                Map.entry("limit=501", "limit"),
                Map.entry("limit=99999999999999999999", "limit"),
                Map.entry("type=WAR", "type"),
                Map.entry("type=", ""),
                Map.entry("box=1,2,3", "box"),
                Map.entry("box=1,80,3,-80", "box"),
                Map.entry("box=NaN,1,2,3", "box"),
                Map.entry("from=yesterday", "from"),
                Map.entry("origins=-1", "origins"),
                Map.entry("other=abc", "other"),
                Map.entry("order=up", "order"),
                Map.entry("version=0", "version"),
                Map.entry("format=exe", "format"),
                Map.entry("sort=id", "sort"),
                Map.entry("limit=1&limit=2", "limit"),
                Map.entry("outlet=a", "outlet"),
                Map.entry("q=" + "a".repeat(3000), "q"));
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            HttpResponse<String> answer = desk.get("/api/events?" + each.getKey());
            if (each.getValue().isEmpty()) {
                assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(200);
                continue;
            }
            assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(400);
            JsonNode problem = RunningDesk.tree(answer);
            assertThat(problem.path("parameter").asText()).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void aViewRefusesAParameterThatItDoesNotKnowAndSaysWhichItKnows() throws Exception {
        for (View view : Views.ALL) {
            HttpResponse<String> answer = desk.get("/api/views/" + view.name() + "?typ=assault");
            assertThat(answer.statusCode()).as(view.name()).isEqualTo(400);
            JsonNode problem = RunningDesk.tree(answer);
            assertThat(problem.path("parameter").asText()).as(view.name()).isEqualTo("typ");
            assertThat(problem.path("detail").asText()).as(view.name()).contains("it knows", "version");
        }
        assertThat(RunningDesk.tree(desk.get("/api/views/pairs?type=assault"))
                        .path("detail")
                        .asText())
                .isEqualTo("this address knows no parameter 'type'; it knows actor, cursor, limit, other, version");
        assertThat(desk.get("/api/views/record?type=assault&limit=3&version=1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeReadAsHttpIsAnsweredWithTheStrictHeadersToo() throws Exception {
        for (String request : List.of(
                "GET /%00.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /assets/..;/x.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "no HTTP at all\r\n\r\n")) {
            String answer = raw(request);
            assertThat(answer).as(request).startsWith("HTTP/1.1 400");
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .as(request)
                    .contains("content-security-policy: default-src 'self'")
                    .contains("x-content-type-options: nosniff")
                    .contains("content-type: application/problem+json")
                    .doesNotContain("jetty");
        }
    }

    @Test
    void aForgedCursorIsRefused() throws Exception {
        for (String cursor : List.of("x", "%27%3B--", "-1", "9".repeat(400), "%F0%9F%92%A5", "eyJ9")) {
            assertThat(desk.get("/api/events?cursor=" + cursor).statusCode())
                    .as(cursor)
                    .isEqualTo(400);
        }
    }

    @Test
    void noPathLeadsOut() throws Exception {
        for (String path : List.of(
                "/assets/../org/recount/server/Desk.class",
                "/..%2f..%2fetc/passwd",
                "/assets/%2e%2e/%2e%2e/openapi.yaml",
                "//etc/passwd",
                "/web/index.html/../../x.js",
                "/assets/..;/x.js",
                "/\\..\\x.js",
                "/%00.html")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).doesNotContain("root:").doesNotContain("openapi: 3");
            assertThat(answer.substring(9, 12)).as(path).isIn("200", "400", "404");
        }
    }

    @Test
    void anotherSitesPageCannotReadThroughARenamedHost() throws Exception {
        assertThat(raw("GET /api/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost:" + desk.desk.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: [::1]:8040\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void anotherSitesPageCannotWrite() throws Exception {
        String body = "{\"kind\":\"revoke\",\"subjects\":[\"x\"]}";
        String type = "application/json";
        assertThat(desk.send("POST", "/api/decisions", body, "Content-Type", type)
                        .statusCode())
                .isEqualTo(403);
        for (String[] foreign :
                List.of(new String[] {"Origin", "http://evil.example"}, new String[] {"Origin", "null"}, new String[] {
                    "Sec-Fetch-Site", "cross-site"
                })) {
            assertThat(desk.send(
                                    "POST",
                                    "/api/decisions",
                                    body,
                                    "Content-Type",
                                    type,
                                    "X-Recount",
                                    "desk",
                                    foreign[0],
                                    foreign[1])
                            .statusCode())
                    .as(foreign[1])
                    .isEqualTo(403);
        }
    }

    @Test
    void aMethodThatIsNotKnownIsToldWhichAre() throws Exception {
        HttpResponse<String> answer = desk.send("DELETE", "/api/events", "", "X-Recount", "desk");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(desk.get("/api/decisions").statusCode()).isEqualTo(200);
        assertThat(desk.send("PUT", "/api/articles", "", "X-Recount", "desk")
                        .headers()
                        .firstValue("Allow"))
                .hasValue("GET, POST, HEAD");
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() throws Exception {
        for (String path : List.of("/", "/api/events", "/api/none", "/metrics", "/assets/none.js")) {
            var headers = desk.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void aBodyOfAnotherKindIsRefused() throws Exception {
        assertThat(desk.send("POST", "/api/articles", "a=b", "X-Recount", "desk", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(desk.post("/api/decisions", "{").statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/decisions", "[]").statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/decisions", "{\"kind\":\"merge\",\"subjects\":{}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/decisions", " ".repeat(2_000_000)).statusCode())
                .isEqualTo(413);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.desk.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
