package org.recount.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sqlite.util.LibraryLoaderUtil;

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
     * @param args a folder of reports, a folder to write in, and {@code desk} for a desk alone, on the record that a run without it left
     *     in that folder; it leaves SQLite's library there too, which every start would unpack otherwise
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        String record = folder.resolve("record").toString();
        Streams streams = Streams.ofProcess();
        if (args.length > 2) {
            String store = folder.resolve("desk.db").toString();
            Main.run(streams, "serve", record, "--store", store, "--port", "0", "--check");
            Main.run(streams, "serve", record, "--store", store, "--port", "0", "--check");
            return;
        }
        library(folder);
        Main.run(
                streams,
                "brief",
                args[0],
                "--html",
                folder.resolve("brief.html").toString(),
                "--record",
                record);
        Main.run(streams, "serve", record, "--port", "0", "--check");
        Main.run(streams, "serve", record, "--port", "0", "--check");
    }

    private static void library(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream in =
                Warming.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (in != null) {
                Files.copy(in, folder.resolve(name));
            }
        }
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
