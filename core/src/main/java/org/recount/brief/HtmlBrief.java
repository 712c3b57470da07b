package org.recount.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * A brief as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. Pointing at a
 * citation shows the article's words, following it leads to their place in the article's text at the end of the page.
 */
public final class HtmlBrief {
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, List<Span>> cited = new HashMap<>();
    private final Brief brief;

    private HtmlBrief(Brief brief) {
        this.brief = brief;
    }

    /** The page, in UTF-8; the same brief always gives the same page. */
    public static String render(Brief brief) {
        HtmlBrief page = new HtmlBrief(brief);
        page.page();
        return page.out.toString();
    }

    private void page() {
        String title = Html.text(brief.title());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<header>\n<p class=\"mast\">Recount</p>\n<h1>")
                .append(title)
                .append("</h1>\n<nav>");
        brief.sections().stream()
                .filter(s -> s.topic() != Brief.Topic.HEAD)
                .forEach(s -> nav(s.topic().anchor(), s.topic().title()));
        nav("reports", "The reports");
        out.append("</nav>\n</header>\n<main>\n");
        brief.sections().forEach(this::section);
        reports();
        out.append("</main>\n</body>\n</html>\n");
    }

    private void nav(String anchor, String title) {
        out.append("<a href=\"#")
                .append(anchor)
                .append("\">")
                .append(Html.text(title))
                .append("</a>");
    }

    private void section(Brief.Section section) {
        String anchor = section.topic().anchor();
        out.append("<section id=\"")
                .append(anchor)
                .append("\" class=\"")
                .append(anchor)
                .append("\">\n<h2>");
        out.append(Html.text(section.topic().title())).append("</h2>\n<div>\n");
        for (Brief.Group group : section.groups()) {
            String heading = group.heading();
            if (heading != null) {
                out.append("<h3>").append(Html.text(heading)).append("</h3>\n");
            }
            group(group);
        }
        out.append("</div>\n</section>\n");
    }

    private void group(Brief.Group group) {
        out.append("<ul>\n");
        group.sentences().forEach(this::sentence);
        if (group.left() > 0) {
            out.append("<li class=\"left\">").append(group.sentences().isEmpty() ? "" : "and ");
            out.append(group.left()).append(" more, in the record</li>\n");
        }
        out.append("</ul>\n");
    }

    private void sentence(Brief.Sentence sentence) {
        String lead = sentence.lead();
        out.append("<li><p>").append(lead == null ? "" : "<b>" + Html.text(lead) + ":</b> ");
        out.append(Html.text(sentence.text()));
        for (Brief.Label label : sentence.labels()) {
            out.append(" <span class=\"label ")
                    .append(label.tone().name().toLowerCase(Locale.ROOT))
                    .append("\">");
            out.append(Html.text(label.text())).append("</span>");
        }
        out.append(" <span class=\"cites\">");
        sentence.citations().forEach(this::citation);
        if (sentence.uncited() > 0) {
            out.append("<span class=\"left\">and ").append(sentence.uncited()).append(" more</span>");
        }
        out.append("</span></p>");
        Brief.Group under = sentence.under();
        if (under != null) {
            out.append("\n");
            group(under);
        }
        out.append("</li>\n");
    }

    private void citation(Citation citation) {
        switch (citation) {
            case Citation.Words w -> {
                Span span = w.span();
                cited.computeIfAbsent(w.number(), n -> new ArrayList<>()).add(span);
                link(w.number(), Html.anchor(w.number(), span.start()), span);
            }
            case Citation.Whole w -> link(w.number(), "a" + w.number(), null);
            case Citation.File f ->
                out.append("<span class=\"file\">")
                        .append(Html.text(f.name()))
                        .append(f.line() == null ? "" : ", line " + f.line())
                        .append("</span>");
        }
    }

    private void link(int number, String anchor, @Nullable Span span) {
        String at = span == null ? "" : span.start() + "–" + span.end();
        out.append("<a class=\"cite\" href=\"#")
                .append(anchor)
                .append("\" data-at=\"")
                .append(at)
                .append("\">");
        out.append(number).append("<span class=\"pop\" role=\"tooltip\"><b>");
        out.append(Html.text(origin(number))).append("</b>");
        if (span != null) {
            out.append(" ").append(Html.text(Phrases.quote(span.quote(), 320)));
        }
        out.append("</span></a>");
    }

    /** How a citation names its article: outlet, else headline, else uri. */
    private String origin(int number) {
        var article = brief.sources().get(number - 1).article();
        String outlet = article.outlet();
        return outlet == null ? Phrases.clip(Sources.title(article), 60) : outlet;
    }

    private void reports() {
        out.append("<section id=\"reports\" class=\"reports\">\n<h2>The reports</h2>\n<div>\n");
        for (Brief.Source source : brief.sources()) {
            var article = source.article();
            String title = Html.text(Sources.title(article));
            String link = Html.link(article.uri());
            out.append("<article id=\"a").append(source.number()).append("\">\n<h3><span class=\"number\">");
            out.append(source.number()).append("</span> <bdi>");
            out.append(link.isEmpty() ? title : "<a href=\"" + link + "\" rel=\"noreferrer\">" + title + "</a>");
            out.append("</bdi></h3>\n<p class=\"facts\">").append(Html.text(Sources.facts(source)));
            out.append(" <span class=\"uri\">").append(Html.text(article.uri())).append("</span></p>\n");
            out.append("<div class=\"text\" dir=\"auto\">");
            out.append(Html.marked(source.number(), article, cited.getOrDefault(source.number(), List.of())));
            out.append("</div>\n</article>\n");
        }
        out.append("</div>\n</section>\n");
    }

    private static String style() {
        try (InputStream in = HtmlBrief.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("no resource brief.css beside " + HtmlBrief.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("brief.css", e);
        }
    }
}
