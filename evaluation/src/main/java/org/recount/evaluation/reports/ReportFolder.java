package org.recount.evaluation.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.internal.Ids;

/** Reads a folder of plain text reports. */
final class ReportFolder {
    private ReportFolder() {}

    /**
     * One article a {@code .txt} file, by name.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    static List<Article> read(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
                String uri = String.valueOf(file.getFileName());
                articles.add(new Article(
                        Article.idOf(uri, text),
                        uri,
                        null,
                        null,
                        null,
                        null,
                        null,
                        PublishedBasis.UNKNOWN,
                        null,
                        text,
                        Ids.sha256(bytes),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of()));
            }
        }
        return articles;
    }
}
