package org.recount.article;

import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds a page's main text: by Readability's scoring, else what stands in its article element or its paragraphs. */
final class MainText {
    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "br",
            "blockquote",
            "figcaption",
            "figure",
            "section",
            "article",
            "tr",
            "table",
            "header",
            "footer",
            "aside",
            "pre",
            "dd",
            "dt",
            "main",
            "hr");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "iframe", "svg", "button", "form", "select", "nav", "head");

    private MainText() {}

    /** The main text, a paragraph a line with a blank line between; empty when the page has none. */
    static String of(Document page) {
        Element found = new Readability4J("", page.clone()).parse().getArticleContent();
        String text = found == null ? "" : lines(found);
        return text.isBlank() ? fallback(page) : text;
    }

    private static String fallback(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main"}) {
            Element element = page.select(query).first();
            if (element != null && !element.text().isBlank()) {
                return lines(element);
            }
        }
        StringBuilder text = new StringBuilder();
        page.select("p").forEach(p -> text.append(p.text()).append("\n\n"));
        return text.toString().strip();
    }

    /** The element's text with a line break where a browser would show one. */
    static String lines(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{2,}", "\n\n")
                .strip();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element e && !SILENT.contains(e.normalName())) {
            boolean breaks = BREAKS.contains(e.normalName());
            if (breaks) {
                text.append(e.normalName().equals("br") ? "\n" : "\n\n");
            }
            e.childNodes().forEach(child -> append(child, text));
            if (breaks && !e.normalName().equals("br")) {
                text.append("\n\n");
            }
        }
    }
}
