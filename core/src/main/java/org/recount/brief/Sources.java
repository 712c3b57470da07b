package org.recount.brief;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;

/** What the list of reports says of each, in plain words. */
final class Sources {
    private Sources() {}

    /** Its headline, or its uri when it has none. */
    static String title(Article article) {
        String title = article.title();
        return title == null ? article.uri() : title;
    }

    /** Outlet, date with its basis, origins: what is known of it, divided by semicolons. */
    static String facts(Brief.Source source) {
        Article article = source.article();
        List<String> facts = new ArrayList<>();
        String outlet = article.outlet();
        if (outlet != null) {
            facts.add(outlet);
        }
        facts.add(published(article));
        if (!source.origins().isEmpty()) {
            facts.add("stands on " + Phrases.list(source.origins()));
        }
        return String.join("; ", facts);
    }

    private static String published(Article article) {
        var day = article.publishedOn();
        if (day == null) {
            return "no date";
        }
        return Phrases.date(day)
                + switch (article.publishedBasis()) {
                    case GIVEN -> " (given with the report)";
                    case METADATA -> " (from the page's metadata)";
                    case TEXT -> " (written in the report)";
                    case LINKED -> " (taken from dated reports of the same story)";
                    case UNKNOWN -> "";
                };
    }
}
