package org.recount.article;

import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

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

    private static final long MOST_WORK = 1_000_000;

    private MainText() {}

    /** The main text, a paragraph a line with a blank line between; empty when the page has none. */
    static String of(Document page) {
        Element found =
                bearable(page) ? new Readability4J("", page.clone()).parse().getArticleContent() : null;
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
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text
                .toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{2,}", "\n\n")
                .strip();
    }

    /**
     * Whether Readability gets by in bearable time: it reads the whole text below every element, so that its work is
     * the sum of all nodes' depths. A usual page has less than a tenth of this; one made to hurt has any amount.
     */
    private static boolean bearable(Document page) {
        long[] work = {0};
        page.traverse((node, depth) -> work[0] += depth);
        return work[0] < MOST_WORK;
    }

    /** Written without recursion: pages may be nested as deep as they are long. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element e) {
                silent += SILENT.contains(e.normalName()) ? 1 : 0;
                if (BREAKS.contains(e.normalName())) {
                    text.append(e.normalName().equals("br") ? "\n" : "\n\n");
                }
            } else if (node instanceof TextNode words && silent == 0) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element e) {
                silent -= SILENT.contains(e.normalName()) ? 1 : 0;
                if (BREAKS.contains(e.normalName()) && !e.normalName().equals("br")) {
                    text.append("\n\n");
                }
            }
        }
    }
}
