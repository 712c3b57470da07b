package org.recount.server.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.lineage.Origin;
import org.recount.record.Tables;
import org.recount.store.Edition;

/**
 * An article without its text, as lists show it.
 *
 * @param id of the article
 * @param uri where it came from
 * @param outlet whose it is
 * @param title its headline
 * @param published ISO date or date-time
 * @param publishedBasis how that is known
 * @param language ISO 639-1
 * @param origin id of the origin that it counts for
 * @param originName its name; null for one without
 * @param copyOf id of the article that it copies
 * @param copyKind in what way
 * @param kept share of its text that stands there, 0 to 1
 */
public record Report(
        String id,
        String uri,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        String publishedBasis,
        @Nullable String language,
        String origin,
        @Nullable String originName,
        @Nullable String copyOf,
        @Nullable CopyKind copyKind,
        @Nullable Double kept) {

    /** These articles by id, in their order. */
    static Map<String, Report> of(Edition edition, Collection<String> ids) {
        var articles = edition.rows(Tables.ARTICLES, ids);
        Map<String, Origin> origins = new HashMap<>();
        edition.rows(
                        Tables.ORIGINS,
                        articles.stream().map(Article::countedOrigin).distinct().toList())
                .forEach(o -> origins.put(o.id(), o));
        Map<String, Report> reports = new LinkedHashMap<>();
        articles.forEach(a -> reports.put(a.id(), of(a, origins.get(a.countedOrigin()))));
        return reports;
    }

    static Report of(Article a, @Nullable Origin origin) {
        return new Report(
                a.id(),
                a.uri(),
                a.outlet(),
                a.title(),
                a.published(),
                a.publishedBasis().name().toLowerCase(java.util.Locale.ROOT),
                a.language(),
                a.countedOrigin(),
                origin == null ? null : origin.name(),
                a.copyOf(),
                a.copyKind(),
                a.kept());
    }
}
