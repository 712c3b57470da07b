package org.recount;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.recount.article.Article;
import org.recount.record.Record;

/** The front door. */
public final class Recount {
    private Recount() {}

    /** The record of these articles. */
    public static Record read(Collection<Article> articles) {
        return new Record(
                articles.stream().sorted(Comparator.comparing(Article::id)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
