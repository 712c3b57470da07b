package org.recount.evaluation.names;

import java.util.List;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.Span;
import org.recount.internal.Table;

/**
 * Two sentences of two reports, each with a name, and whether both names are of one.
 *
 * @param half dev, or test, which nobody looks at while rules are made
 * @param kind person, group, body or office
 * @param first the one name
 * @param second the other
 * @param same whether both are of one
 * @param why what makes it hard
 */
record NamePair(String half, String kind, Named first, Named second, boolean same, String why) {
    /**
     * A name in its sentence.
     *
     * @param article of the sentence alone
     * @param name where the name stands
     */
    record Named(Article article, Span name) {
        private static Named of(String uri, String marked, Table.Row row) {
            int from = marked.indexOf('[');
            int to = marked.indexOf(']');
            if (from < 0 || to < from) {
                throw new IllegalStateException(row.where() + ": no name in square brackets");
            }
            Article article = Articles.of(uri, marked.replace("[", "").replace("]", ""));
            return new Named(article, article.span(from, to - 1));
        }
    }

    /** All pairs of {@code pairs.tsv}. */
    static List<NamePair> load() {
        return Table.load(NamePair.class, "pairs.tsv").rows().stream()
                .map(row -> new NamePair(
                        row.get("half"),
                        row.get("kind"),
                        Named.of("first.txt", row.get("first"), row),
                        Named.of("second.txt", row.get("second"), row),
                        row.get("same").equals("yes"),
                        row.get("why")))
                .toList();
    }
}
