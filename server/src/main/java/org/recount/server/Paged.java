package org.recount.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The web pages, from the class path. What stands in {@code /assets} is named by its content and may be kept for ever; every other
 * address that names no file is one of the pages' own and gets {@code index.html}.
 */
final class Paged {
    /** Letters, digits and a few marks; no part begins with a dot, so that no path leads out. */
    private static final Pattern FILE = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,6}");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));
    private static final List<String> PACKED = List.of("png", "ico", "woff2");

    private final Map<String, Optional<Page>> pages = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Page(byte[] bytes, byte[] gzip, String type, String tag) {}

    /** Answers with a page or a file of it. */
    void show(Context request) {
        String path = request.path();
        if (path.startsWith("/api/") || path.equals("/api")) {
            throw Refusal.of(404, "the API has no such address; /openapi.yaml lists all");
        }
        Page page = FILE.matcher(path).matches() && !path.equals("/index.html")
                ? page(path).orElse(null)
                : null;
        boolean asset = path.startsWith("/assets/");
        if (page == null) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (asset || TYPES.containsKey(extension(last))) {
                throw Refusal.of(404, "there is no such file");
            }
            page = page("/index.html").orElseThrow(() -> Refusal.of(404, "this desk was built without its pages"));
        }
        request.header("ETag", page.tag())
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-cache")
                .disableCompression();
        if (page.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        String encodings = request.header("Accept-Encoding");
        boolean gzip = page.gzip().length > 0 && encodings != null && encodings.contains("gzip");
        if (gzip) {
            request.header("Content-Encoding", "gzip");
        }
        request.contentType(page.type()).result(gzip ? page.gzip() : page.bytes());
    }

    private Optional<Page> page(String path) {
        Optional<Page> known = pages.get(path);
        if (known == null) {
            known = read(path);
            if (known.isPresent()) { // a client that asks for ever new names fills no memory
                pages.put(path, known);
            }
        }
        return known;
    }

    private static Optional<Page> read(String path) {
        try (InputStream in = Paged.class.getResourceAsStream("/web" + path)) {
            String extension = extension(path);
            if (in == null || !TYPES.containsKey(extension)) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            if (!PACKED.contains(extension)) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                    gzip.write(bytes);
                }
            }
            String tag = "W/\"" + org.recount.internal.Ids.sha256(bytes).substring(0, 16) + "\"";
            return Optional.of(new Page(
                    bytes, packed.toByteArray(), TYPES.getOrDefault(extension, "application/octet-stream"), tag));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("/web" + path, e);
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
