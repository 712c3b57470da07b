package org.recount.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.recount.Recount;
import org.recount.article.Articles;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.store.Store;

/** A desk with the example's record in a new store, asked over HTTP. */
final class RunningDesk implements AutoCloseable {
    static final Record RECORD = Recount.read(
            Articles.read(List.of(Path.of("../examples/river-dispute"))).articles());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Store store;
    final Desk desk;
    final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDesk(String address, @Nullable Path kept) throws IOException {
        store = Store.open(address);
        int version = store.save(RECORD, "the example", Instant.parse("2026-02-01T10:00:00Z"))
                .version();
        if (kept != null) {
            RecordFolder.at(kept).write(RECORD, java.util.Map.of(), Instant.parse("2026-02-01T10:00:00Z"));
            Seen.of(kept, address).note(version);
        }
        desk = Desk.open(store, new DeskOptions("127.0.0.1", 0, kept, address, "A. Reader", log::add));
    }

    /** With a store in this folder. */
    static RunningDesk in(Path folder) throws IOException {
        return at(file(folder));
    }

    /** With the record in the folder {@code kept} too. */
    static RunningDesk keeping(Path folder, Path kept) throws IOException {
        return new RunningDesk(file(folder), kept);
    }

    /** With a store at this address. */
    static RunningDesk at(String address) throws IOException {
        return new RunningDesk(address, null);
    }

    private static String file(Path folder) {
        return folder.resolve("desk.db").toString();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + desk.port() + path);
    }

    /** Asks, with headers as name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What is answered with 200, as JSON. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " gave " + answer.statusCode() + " " + answer.body());
        }
        return tree(answer);
    }

    static JsonNode tree(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }

    /** Posts JSON as the desk's own pages do. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body, "Content-Type", "application/json", "X-Recount", "desk");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        desk.close();
        store.close();
    }
}
