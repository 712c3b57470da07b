package org.recount.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's head says of it: Open Graph, Dublin Core and the names that publishers use.
 *
 * @param title the headline, without the outlet's name after it
 * @param outlet the site's name, else the host of its canonical address
 * @param byline who signed it
 * @param published when it was first published
 * @param language as declared
 */
record PageMeta(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language) {

    static PageMeta of(Document page) {
        String site = meta(page, "og:site_name", "application-name");
        return new PageMeta(
                title(page, site),
                HtmlReader.first(site, host(page)),
                byline(page),
                published(page),
                HtmlReader.first(page.select("html").attr("lang"), meta(page, "og:locale")));
    }

    private static @Nullable String title(Document page, @Nullable String site) {
        Element heading =
                page.select("article h1, main h1, h1[itemprop=headline]").first();
        if (heading != null && !heading.text().isBlank()) {
            return heading.text();
        }
        String title = HtmlReader.first(meta(page, "og:title", "twitter:title", "dc.title"), page.title());
        if (title != null && site != null) {
            int cut = title.toLowerCase(Locale.ROOT).lastIndexOf(site.toLowerCase(Locale.ROOT));
            if (cut > 10 && cut + site.length() == title.length()) {
                title = title.substring(0, cut).replaceFirst("[\\s|–—:-]+$", "");
            }
        }
        return title;
    }

    private static @Nullable String byline(Document page) {
        String named = meta(page, "author", "article:author", "dc.creator", "parsely-author", "byl");
        if (named != null && !named.startsWith("http")) {
            return named.replaceFirst("(?i)^by ", "");
        }
        Element element = page.select("[rel=author], [itemprop=author], .byline, .author-name")
                .first();
        return element == null || element.text().length() > 120
                ? null
                : element.text().replaceFirst("(?i)^by ", "");
    }

    private static @Nullable String published(Document page) {
        String named = meta(
                page,
                "article:published_time",
                "og:published_time",
                "datePublished",
                "publishdate",
                "pubdate",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime");
        if (DateText.parse(named) != null) {
            return named;
        }
        for (Element e :
                page.select("[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")) {
            String value =
                    e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : e.text();
            if (DateText.parse(value) != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String host(Document page) {
        String address = page.select("link[rel=canonical]").attr("href");
        try {
            String host = new URI(
                            address.isBlank()
                                    ? page.select("meta[property=og:url]").attr("content")
                                    : address)
                    .getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null; // a page's address that is none tells nothing
        }
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            for (Element e : page.select("meta[content]")) {
                boolean named = e.attr("property").equalsIgnoreCase(name)
                        || e.attr("name").equalsIgnoreCase(name)
                        || e.attr("itemprop").equalsIgnoreCase(name);
                if (named && !e.attr("content").isBlank()) {
                    return e.attr("content").strip();
                }
            }
        }
        return null;
    }
}
