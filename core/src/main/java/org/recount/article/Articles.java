package org.recount.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;

/**
 * Reads reports from files and folders: plain text, web pages, JSON and JSON Lines, told by name or, failing that, by
 * their first bytes. What cannot be read becomes a problem; the rest is read.
 */
public final class Articles {
    private static final Comparator<FileProblem> BY_PLACE = Comparator.comparing(FileProblem::file)
            .thenComparing(FileProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FileProblem::code)
            .thenComparing(FileProblem::message);

    private final Map<String, Article> byId = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final IntConsumer progress;

    private Articles(IntConsumer progress) {
        this.progress = progress;
    }

    /** An article that is nothing but a text. */
    public static Article of(String uri, String text) {
        return Draft.of(uri, text, Ids.sha256(text.getBytes(StandardCharsets.UTF_8)))
                .finish();
    }

    /** An article of which headline and text are known; the text may begin with the headline. */
    public static Article of(String uri, @Nullable String title, String text) {
        return Draft.of(uri, text, Ids.sha256(text.getBytes(StandardCharsets.UTF_8)))
                .withTitle(title)
                .finish();
    }

    /** Reads every report in these files and folders. */
    public static Reading read(Collection<Path> roots) {
        return read(roots, n -> {});
    }

    /**
     * Reads every report in these files and folders. A folder is read with its sub-folders in sorted order; names that
     * start with a dot and folders that hold a record are passed over.
     *
     * @param roots files and folders; an article's uri is its path relative to the root that it was found under
     * @param progress told the number of articles so far, after each file
     */
    public static Reading read(Collection<Path> roots, IntConsumer progress) {
        Articles articles = new Articles(progress);
        for (Path root : roots) {
            for (FileTree.Entry entry : FileTree.of(root, articles.problems)) {
                articles.file(entry.path(), entry.uri());
            }
        }
        return new Reading(List.copyOf(articles.byId.values()), sorted(articles.problems));
    }

    /**
     * Reads a news page.
     *
     * @param bytes as they came
     * @param uri its address
     */
    public static Outcome page(byte[] bytes, String uri) {
        return HtmlReader.read(bytes, uri);
    }

    /** Stored articles, as they were read, and new ones: each once, sorted by id, whichever way round they are given. */
    public static List<Article> union(Collection<Article> stored, Collection<Article> fresh) {
        Map<String, Article> all = new TreeMap<>();
        stored.forEach(a -> keep(all, a.asRead()));
        fresh.forEach(a -> keep(all, a));
        return List.copyOf(all.values());
    }

    /** Problems in the order of the record: by file, line, code, message; each once. */
    public static List<FileProblem> sorted(Collection<FileProblem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }

    private void file(Path path, String uri) {
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(path)) {
                head = in.readNBytes(FileKind.HEAD);
            }
            if (head.length == 0) {
                refuse(uri, "empty", "The file is empty.");
                return;
            }
            switch (FileKind.of(uri, head)) {
                case BINARY -> refuse(uri, "binary", "The file holds no text.");
                case JSON_LINES -> lines(path, uri);
                case JSON -> whole(path, uri, Limits.JSON_BYTES, JsonReader::read);
                case HTML -> whole(path, uri, Limits.FILE_BYTES, (b, u) -> List.of(HtmlReader.read(b, u)));
                case TEXT -> whole(path, uri, Limits.FILE_BYTES, (b, u) -> List.of(TextReader.read(b, u)));
            }
        } catch (IOException e) {
            refuse(uri, "unreadable", "The file cannot be read: " + e);
        }
        progress.accept(byId.size());
    }

    private interface Reader {
        List<Outcome> read(byte[] bytes, String uri);
    }

    private void whole(Path path, String uri, int limit, Reader reader) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            refuse(uri, "file_too_large", "The file has more than " + limit + " bytes; it was not read.");
        } else {
            reader.read(bytes, uri).forEach(this::take);
        }
    }

    private void lines(Path path, String uri) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            BoundedLines lines = new BoundedLines(in, Limits.LINE_BYTES);
            for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.blank()) {
                    take(JsonArticle.ofFile(line, uri));
                }
            }
        }
    }

    private void take(Outcome outcome) {
        Article article = outcome.article();
        if (article != null) {
            keep(byId, article);
        }
        problems.addAll(outcome.problems());
    }

    /** Of the same article in two files the one whose other fields sort first stays, whatever the order of the files. */
    private static void keep(Map<String, Article> byId, Article article) {
        byId.merge(article.id(), article, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
    }

    private void refuse(String uri, String code, String message) {
        problems.add(new FileProblem(uri, null, code, message));
    }
}
