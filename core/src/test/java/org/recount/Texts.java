package org.recount;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.internal.Ids;

/** Articles for tests, from text alone. */
@NullMarked
public final class Texts {
    private Texts() {}

    /** An undated article of the outlet "test". */
    public static Article article(String text) {
        return article("test.txt", null, text);
    }

    /** An article with a given date. */
    public static Article article(String uri, @Nullable String published, String text) {
        return new Article(
                Article.idOf(uri, text),
                uri,
                null,
                null,
                null,
                null,
                published,
                published == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN,
                "en",
                text,
                Ids.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
