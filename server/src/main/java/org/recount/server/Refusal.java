package org.recount.server;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;

/** A request that is not served, with the reason that the client is told. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String parameter;
    private final transient List<FileProblem> problems;
    private final transient Map<String, String> headers;

    private Refusal(
            int status,
            String message,
            @Nullable String parameter,
            List<FileProblem> problems,
            Map<String, String> headers) {
        super(message);
        this.status = status;
        this.parameter = parameter;
        this.problems = problems;
        this.headers = headers;
    }

    static Refusal of(int status, String message) {
        return new Refusal(status, message, null, List.of(), Map.of());
    }

    /** A parameter that cannot be read. */
    static Refusal parameter(String name, String message) {
        return new Refusal(400, message, name, List.of(), Map.of());
    }

    /** Input of which nothing could be taken. */
    static Refusal input(String message, List<FileProblem> problems) {
        return new Refusal(422, message, null, problems, Map.of());
    }

    /** A method that the address does not know. */
    static Refusal method(String method, String allowed) {
        return new Refusal(
                405, "this address knows " + allowed + ", not " + method, null, List.of(), Map.of("Allow", allowed));
    }

    int status() {
        return status;
    }

    /** The name of the parameter at fault, or null. */
    @Nullable
    String parameter() {
        return parameter;
    }

    List<FileProblem> problems() {
        return problems;
    }

    Map<String, String> headers() {
        return headers;
    }
}
