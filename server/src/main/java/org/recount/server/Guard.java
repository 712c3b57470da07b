package org.recount.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request: refuses what another site's page could make a browser send, and sets the headers that keep pages and
 * answers from being misused.
 */
final class Guard {
    /** The header that every request that writes must have; a form of another site cannot set it. */
    static final String HEADER = "X-Recount";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** The headers of every answer, by name. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private final boolean loopback;

    /**
     * A guard.
     *
     * @param loopback whether the desk listens on this machine alone: then it answers to this machine's names alone
     */
    Guard(boolean loopback) {
        this.loopback = loopback;
    }

    void check(Context request) {
        HEADERS.forEach(request::header);
        String host = request.header("Host");
        if (loopback && (host == null || !LOOPBACK.contains(name(host)))) {
            // A page of another site whose name was made to point here would be of the desk's own origin (DNS
            // rebinding).
            throw Refusal.of(
                    403, "this desk answers to localhost and 127.0.0.1 alone; start it with --host to open it");
        }
        if (!READING.contains(request.method())) {
            writing(request, host);
        }
    }

    private static void writing(Context request, @Nullable String host) {
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
        if (foreign || (site != null && !Set.of("same-origin", "none").contains(site))) {
            throw Refusal.of(403, "only the desk's own pages may write");
        }
        String header = request.header(HEADER);
        if (header == null || header.isBlank()) {
            throw Refusal.of(403, "a request that writes needs the header " + HEADER + ": desk");
        }
    }

    private static String name(String host) {
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.toLowerCase(Locale.ROOT);
    }
}
