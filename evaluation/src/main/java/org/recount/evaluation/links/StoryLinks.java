package org.recount.evaluation.links;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;

/** The record's stories against those that people sorted the articles into. */
final class StoryLinks {
    private static final String ARTICLES = "articles.jsonl";

    private StoryLinks() {}

    static void score(Path folder, List<Measure> measures, List<Miss> misses) throws IOException {
        if (!Files.isRegularFile(folder.resolve(ARTICLES))) {
            return;
        }
        List<Article> articles =
                Articles.read(List.of(folder.resolve(ARTICLES))).articles();
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> storyByUrl = storyByUrl(folder.resolve(ARTICLES));
        for (Article a : articles) {
            String story = storyByUrl.get(a.uri());
            if (story != null) {
                wanted.put(a.id(), story);
            }
        }
        Map<String, String> found = new TreeMap<>();
        Recount.read(articles)
                .stories()
                .forEach(s -> s.articles().stream().filter(wanted::containsKey).forEach(a -> found.put(a, s.id())));
        Grouping grouping = new Grouping(wanted, found);
        measures.add(Measure.of("stories_b3_f1", grouping.bCubedF1()));
        measures.add(Measure.of("stories_b3_precision", grouping.bCubedPrecision()));
        measures.add(Measure.of("stories_b3_recall", grouping.bCubedRecall()));
        measures.add(Measure.of("stories_pair_f1", grouping.pairF1()));
        measures.add(Measure.of("stories_articles", wanted.size()));
        misses.addAll(Misses.of("stories_b3_f1", grouping));
    }

    private static Map<String, String> storyByUrl(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> stories = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode row = mapper.readTree(line);
                stories.put(row.path("url").asText(), row.path("story").asText());
            }
        }
        return stories;
    }
}
