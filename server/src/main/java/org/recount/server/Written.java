package org.recount.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.BoundedLines;
import org.recount.article.FileProblem;
import org.recount.article.JsonArticle;
import org.recount.article.Limits;
import org.recount.article.Outcome;
import org.recount.article.Reading;
import org.recount.internal.Ids;
import org.recount.record.Decision;
import org.recount.record.RecordJson;

/** {@code POST /api/articles} and {@code POST /api/decisions}. Waits for the new version; a long work is answered before it is done. */
final class Written implements Resource {
    private static final int ARTICLES_BYTES = 64 * 1024 * 1024;
    private static final int DECISION_BYTES = 1024 * 1024;
    private static final int WAIT_SECONDS = 20;

    private final Writer writer;
    private final @Nullable String by;

    Written(Writer writer, @Nullable String by) {
        this.writer = writer;
        this.by = by;
    }

    /** What was added. */
    record Added(@Nullable Integer version, List<String> articles, List<FileProblem> problems) {}

    /** What was decided. */
    record Decided(@Nullable Integer version, @Nullable Decision decision) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/api/articles", this::articles), Route.post("/api/decisions", this::decision));
    }

    private void articles(Context request) throws IOException {
        boolean lines =
                type(request, "application/json", "application/x-ndjson").equals("application/x-ndjson");
        Reading reading = read(body(request, ARTICLES_BYTES), lines);
        if (reading.articles().isEmpty()) {
            throw Refusal.input("no article could be taken", reading.problems());
        }
        List<String> ids = reading.articles().stream().map(Article::id).toList();
        Writer.Result done = waited(request, writer.add(reading, why(ids.size())));
        Integer version = done == null ? null : done.snapshot().version();
        answer(request, done, new Added(version, ids, reading.problems()));
    }

    private static String why(int articles) {
        return articles == 1 ? "1 article was posted" : articles + " articles were posted";
    }

    private void decision(Context request) throws IOException {
        type(request, "application/json");
        Choice choice = Choice.of(tree(body(request, DECISION_BYTES)), by);
        Writer.Result done = waited(request, writer.decide(choice));
        answer(
                request,
                done,
                new Decided(done == null ? null : done.snapshot().version(), done == null ? null : done.decision()));
    }

    private static void answer(Context request, Writer.@Nullable Result done, Object body) throws IOException {
        request.status(done == null ? 202 : 201).contentType(Answers.JSON).header("Cache-Control", "no-store");
        request.result(Answers.json(body));
    }

    /** The result, or null where it is not there in time: then {@code /api/live} tells of it. */
    private static Writer.@Nullable Result waited(Context request, CompletableFuture<Writer.Result> work)
            throws IOException {
        String prefer = request.header("Prefer");
        boolean later = prefer != null && prefer.contains("respond-async"); // RFC 7240
        try {
            return work.get(later ? 0 : WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(503, "the desk is closing");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Refusal refusal) {
                throw refusal;
            }
            if (cause instanceof IOException io) {
                throw Refusal.of(409, String.valueOf(io.getMessage()));
            }
            throw new IllegalStateException("the record could not be written", cause);
        }
    }

    private static Reading read(byte[] body, boolean lines) throws IOException {
        Map<String, Article> articles = new TreeMap<>();
        List<FileProblem> problems = new ArrayList<>();
        String file = "posted/" + Ids.sha256(body).substring(0, 12);
        List<Outcome> outcomes = new ArrayList<>();
        if (lines) {
            BoundedLines in = new BoundedLines(new ByteArrayInputStream(body), Limits.LINE_BYTES);
            for (BoundedLines.Line line = in.next(); line != null; line = in.next()) {
                if (!line.blank()) {
                    outcomes.add(JsonArticle.ofFile(line, file));
                }
            }
        } else {
            JsonNode tree = tree(body);
            int number = 1;
            for (JsonNode node : tree.isArray() ? tree : List.of(tree)) {
                byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
                outcomes.add(JsonArticle.ofFile(
                        new BoundedLines.Line(number++, bytes, bytes.length > Limits.LINE_BYTES), file));
            }
        }
        for (Outcome outcome : outcomes) {
            Article article = outcome.article();
            if (article != null) {
                articles.put(article.id(), article);
            }
            problems.addAll(outcome.problems());
        }
        return new Reading(List.copyOf(articles.values()), Articles.sorted(problems));
    }

    private static JsonNode tree(byte[] body) throws IOException {
        try {
            JsonNode tree = RecordJson.mapper().readTree(body);
            if (tree.isMissingNode()) {
                throw Refusal.of(400, "the body is empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw Refusal.of(400, "the body is no JSON: " + e.getOriginalMessage());
        }
    }

    /** The body's media type, which is one of these. */
    private static String type(Context request, String... known) {
        String given = request.req().getContentType();
        String type = given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!List.of(known).contains(type)) {
            throw Refusal.of(415, "the body is read as " + String.join(" or ", known) + ", not as '" + type + "'");
        }
        return type;
    }

    private static byte[] body(Context request, int most) throws IOException {
        if (request.req().getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] body = request.req().getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    private static Refusal tooLarge(int most) {
        return Refusal.of(413, "the body has more than " + most + " bytes; send it in parts");
    }
}
