package org.recount.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * A run that does what most runs do: briefs, opens a desk on a new and on a known record, and asks what a first visit asks. The
 * {@code recount} script records it after a build, so that later runs find their classes loaded and linked.
 */
final class Warming {
    private static final List<String> PATHS = List.of(
            "",
            "api/views/record",
            "api/events?limit=20",
            "api/articles?limit=5",
            "api/facets",
            "api/search?q=river",
            "api/versions",
            "api/views/record?origins=2",
            "api/views/timeline",
            "api/views/map",
            "api/views/pairs",
            "api/views/sources",
            "api/views/search?q=river",
            "api/brief.md?origins=2",
            "health");

    private Warming() {}

    /**
     * Runs.
     *
     * @param args a folder of reports, and an empty one to write in
     */
    public static void main(String[] args) {
        Path empty = Path.of(args[1]);
        String record = empty.resolve("record").toString();
        Streams streams = Streams.ofProcess();
        Main.run(
                streams, "brief", args[0], "--html", empty.resolve("brief.html").toString(), "--record", record);
        Main.run(streams, "serve", record, "--port", "0", "--check");
        Main.run(streams, "serve", record, "--port", "0", "--check");
    }

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
