package org.recount.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;
import org.recount.record.RecordJson;
import org.recount.server.view.NotFound;

/** Failures as problem details (RFC 9457). What went wrong inside is logged here, once, and not told to the client. */
final class Problems {
    /** The media type. */
    static final String TYPE = "application/problem+json";

    /**
     * One problem.
     *
     * @param type always {@code about:blank}: the status says the kind
     * @param title the status in words
     * @param status HTTP status
     * @param detail one plain sentence, or null
     * @param instance the address that was asked
     * @param parameter the name of the parameter at fault
     * @param problems what was refused of the input
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Detail(
            String type,
            String title,
            int status,
            @Nullable String detail,
            String instance,
            @Nullable String parameter,
            List<FileProblem> problems) {}

    private final Consumer<String> log;

    Problems(Consumer<String> log) {
        this.log = log;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, r) -> {
            e.headers().forEach(r::header);
            tell(r, e.status(), e.getMessage(), e.parameter(), e.problems());
        });
        routes.exception(IllegalArgumentException.class, (e, r) -> tell(r, 400, e.getMessage(), null, List.of()));
        routes.exception(NotFound.class, (e, r) -> tell(r, 404, e.getMessage(), null, List.of()));
        routes.exception(
                HttpResponseException.class, (e, r) -> tell(r, e.getStatus(), e.getMessage(), null, List.of()));
        routes.exception(Exception.class, (e, r) -> {
            log.accept(r.method() + " " + r.path() + " failed: " + trace(e));
            tell(r, 500, "The desk failed; its log says how.", null, List.of());
        });
    }

    private static void tell(
            Context request,
            int status,
            @Nullable String detail,
            @Nullable String parameter,
            List<FileProblem> problems) {
        String title = HttpStatus.forStatus(status).getMessage();
        Detail told = new Detail("about:blank", title, status, detail, request.path(), parameter, problems);
        try {
            request.status(status)
                    .contentType(TYPE)
                    .header("Cache-Control", "no-store")
                    .removeHeader("ETag")
                    .result(RecordJson.mapper().writeValueAsBytes(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    private static String trace(Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
