package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.recount.record.Tables;
import org.recount.server.view.View;
import org.recount.server.view.Views;

/** The document says what a running desk does: the same addresses, the same parameters, answers of the said form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private RunningDesk desk;
    private JsonNode document;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        desk = RunningDesk.in(folder);
        document = new YAMLMapper().readTree(desk.get("/openapi.yaml").body());
        String outlet = RunningDesk.RECORD.articles().stream()
                .map(a -> a.outlet())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        desk.post(
                "/api/decisions",
                "{\"kind\":\"rate_source\",\"subjects\":[\"" + outlet + "\"],\"value\":\"C\",\"reason\":\"a test\"}");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void codeAndDocumentKnowTheSameAddressesAndParameters() {
        Map<String, Set<String>> known = new TreeMap<>();
        desk.desk
                .routes()
                .forEach(r -> known.computeIfAbsent(
                                r.method().name().toLowerCase(java.util.Locale.ROOT) + " "
                                        + r.path().replaceFirst("^/api/views/[^/]+", "/api/views/{view}"),
                                p -> new TreeSet<>())
                        .addAll(r.parameters()));
        Set<String> inCode = new TreeSet<>();
        known.forEach((address, parameters) -> inCode.add(address + " " + parameters));
        Set<String> inDocument = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(p -> p.getValue()
                        .properties()
                        .forEach(o -> inDocument.add(told(o.getKey(), p.getKey(), queries(o.getValue())))));
        assertThat(inCode).isEqualTo(inDocument);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersAsTheDocumentSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            String asked = address(path.getKey());
            if (asked.equals("/api/live") || asked.contains("{")) {
                continue; // LiveTest listens; the views have tests of their own
            }
            operation
                    .at("/responses/200/content")
                    .properties()
                    .forEach(content -> tests.add(DynamicTest.dynamicTest(
                            asked + " as " + content.getKey(),
                            () -> answers(asked, content.getKey(), content.getValue()))));
            tests.add(DynamicTest.dynamicTest(
                    asked + " with an unknown parameter", () -> refuses(asked + "?nope=1", 400)));
            if (path.getKey().endsWith("/{id}")) {
                tests.add(DynamicTest.dynamicTest(
                        path.getKey() + " of none", () -> refuses(path.getKey().replace("{id}", "none"), 404)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyViewAnswersWithTheFieldsThatTheDocumentNames() {
        String event = RunningDesk.RECORD.events().getFirst().id();
        Map<String, String> ends = Map.of(
                "happening", "/" + event,
                "article", "/" + RunningDesk.RECORD.articles().getFirst().id(),
                "pair", "/" + RunningDesk.RECORD.relations().getFirst().id(),
                "accounts", "?event=" + event,
                "search", "?q=river");
        return Views.ALL.stream()
                .map(View::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    HttpResponse<String> answer = desk.get("/api/views/" + name + ends.getOrDefault(name, ""));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    check(document.at("/components/schemas/" + name + "_view"), answer.body());
                }));
    }

    @Test
    void aViewOfNoRowHasNoAddressOfOne() throws Exception {
        for (String view : List.of("record", "timeline", "map", "changes")) {
            refuses("/api/views/" + view + "/none", 404);
        }
    }

    @Test
    void writingAnswersAsTheDocumentSays() throws Exception {
        String article =
                "{\"uri\":\"https://tarn.example/a\",\"text\":\"Soldiers shot at a boat on Friday, police said.\"}";
        HttpResponse<String> added = desk.post("/api/articles", article);
        assertThat(added.statusCode()).isEqualTo(201);
        check(document.at("/paths/~1api~1articles/post/responses/201/content/application~1json/schema"), added.body());
        String merge = "{\"kind\":\"merge\",\"subjects\":[\""
                + RunningDesk.RECORD.events().get(0).id() + "\",\""
                + RunningDesk.RECORD.events().get(1).id() + "\"],\"by\":\"B. Editor\"}";
        HttpResponse<String> decided = desk.post("/api/decisions", merge);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        check(
                document.at("/paths/~1api~1decisions/post/responses/201/content/application~1json/schema"),
                decided.body());
        check(
                document.at("/components/responses/Problem/content/application~1problem+json/schema"),
                desk.post("/api/decisions", "{}").body());
    }

    private void answers(String asked, String type, JsonNode content) throws Exception {
        HttpResponse<String> answer = desk.get(asked, "Accept", type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        JsonNode schema = content.path("schema");
        switch (type) {
            case "application/json", "application/geo+json" -> check(schema, answer.body());
            case "application/x-ndjson" -> {
                for (String line : answer.body().lines().toList()) {
                    check(schema, line);
                }
            }
            default -> assertThat(answer.body()).isNotBlank();
        }
    }

    private void refuses(String asked, int status) throws Exception {
        HttpResponse<String> answer = desk.get(asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        check(document.at("/components/responses/Problem/content/application~1problem+json/schema"), answer.body());
    }

    /** Holds JSON against a schema of the document. */
    private void check(JsonNode schema, String json) throws Exception {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.putArray("allOf").add(schema);
        assertThat(schema.isObject()).isTrue();
        assertThat(SCHEMAS.getSchema(whole).validate(JSON.readTree(json))).isEmpty();
    }

    private static String address(String path) {
        String[] parts = path.split("/", -1);
        return path.endsWith("/{id}")
                ? Tables.named(parts[2])
                        .flatMap(t -> firstId(t))
                        .map(id -> path.replace("{id}", id))
                        .orElse(path)
                : path;
    }

    private static <R> java.util.Optional<String> firstId(Tables.Table<R> table) {
        return table.rows().apply(RunningDesk.RECORD).stream().findFirst().map(table.id());
    }

    private Set<String> queries(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode at = document.at(parameter.path("$ref").asText().substring(1));
            assertThat(at.isMissingNode()).as(parameter.toString()).isFalse();
            if (at.path("in").asText().equals("query")) {
                names.add(at.path("name").asText());
            }
        }
        return names;
    }

    private static String told(String method, String path, Set<String> parameters) {
        return method + " " + path + " " + new TreeSet<>(parameters);
    }
}
