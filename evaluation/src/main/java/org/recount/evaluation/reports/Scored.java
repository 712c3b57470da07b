package org.recount.evaluation.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.record.Record;

/** What one comparison gives. */
record Scored(List<Measure> measures, List<Miss> misses) {
    Scored {
        measures = List.copyOf(measures);
        misses = List.copyOf(misses);
    }

    /** The record's articles by the stem of their file's name, as the annotation names them. */
    static Map<String, Article> bySeed(Record record) {
        return record.articles().stream().collect(Collectors.toMap(a -> stem(a.uri()), a -> a, (a, b) -> a));
    }

    private static String stem(String uri) {
        String file = uri.substring(uri.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** The article of a seed. */
    static Optional<Article> article(Map<String, Article> bySeed, String seed) {
        return Optional.ofNullable(bySeed.get(seed));
    }
}
