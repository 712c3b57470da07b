package org.recount.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.recount.record.Version;
import org.recount.store.Snapshot;

/** {@code /openapi.yaml}, {@code /health} and {@code /metrics}: for those who run a desk or build on it. */
final class Operated implements Resource {
    private final Answers answers;
    private final Live live;
    private final Measures measures;

    Operated(Answers answers, Live live, Measures measures) {
        this.answers = answers;
        this.live = live;
        this.measures = measures;
    }

    /** That the desk and its store work. */
    record Health(String status, String tool, int version) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/openapi.yaml", Set.of(), this::document),
                Route.get("/health", Set.of(), this::health),
                Route.get("/metrics", Set.of(), this::metrics));
    }

    private void document(Context request) throws IOException {
        try (InputStream in = Operated.class.getResourceAsStream("/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("no resource /openapi.yaml");
            }
            request.contentType("application/yaml")
                    .header("Cache-Control", "no-cache")
                    .result(in.readAllBytes());
        }
    }

    private void health(Context request) throws IOException {
        Snapshot present = answers.store().present().snapshot();
        request.contentType(Answers.JSON)
                .header("Cache-Control", "no-store")
                .result(Answers.json(new Health("ok", Version.tool(), present.version())));
    }

    private void metrics(Context request) {
        Snapshot present = answers.store().present().snapshot();
        StringBuilder out = new StringBuilder();
        Measures.gauge(out, "recount_version", "The record's present version.", present.version());
        Measures.gauge(out, "recount_listeners", "Pages that listen for changes.", live.listeners());
        out.append("# HELP recount_rows Rows of the present version.\n# TYPE recount_rows gauge\n");
        present.counts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> out.append("recount_rows{table=\"" + e.getKey() + "\"} " + e.getValue() + "\n"));
        Runtime java = Runtime.getRuntime();
        Measures.gauge(out, "recount_heap_bytes", "Memory in use.", (double) java.totalMemory() - java.freeMemory());
        measures.write(out);
        request.contentType("text/plain; version=0.0.4; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(out.toString());
    }
}
