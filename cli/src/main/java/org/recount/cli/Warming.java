package org.recount.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Asks a desk what a first visit asks, so that a recorded run (see the {@code recount} script) knows the way. */
final class Warming {
    private static final List<String> PATHS = List.of(
            "",
            "api/views/record",
            "api/events?limit=20",
            "api/articles?limit=5",
            "api/facets",
            "api/search?q=river",
            "api/versions",
            "health");

    private Warming() {}

    static void ask(String url) {
        for (String path : PATHS) {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(url + path).toURL().openConnection();
                if (connection.getResponseCode() < 400) {
                    try (InputStream in = connection.getInputStream()) {
                        in.readAllBytes();
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(url + path, e);
            }
        }
    }
}
