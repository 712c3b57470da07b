package org.recount.brief;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.recount.article.Article;
import org.recount.article.Span;

/** Text to HTML: the one place that escapes. */
final class Html {
    private Html() {}

    /** The text with markup characters as entities and control characters but line ends and tabs shown as U+FFFD. */
    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.appendCodePoint(c);
                default -> out.appendCodePoint(shown(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean shown(int c) {
        return !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF);
    }

    /** The uri as the value of a link, or an empty string when it is none that a page may open. */
    static String link(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? text(uri) : "";
    }

    /** The anchor of a place in an article's text. */
    static String anchor(int number, int start) {
        return "a" + number + "-" + start;
    }

    /**
     * The article's text with every cited stretch marked and an anchor where each begins. Stretches may overlap: a mark
     * ends where the next stretch begins or ends.
     */
    static String marked(int number, Article article, List<Span> cited) {
        TreeSet<Integer> bounds = new TreeSet<>();
        int length = article.text().codePointCount(0, article.text().length());
        bounds.add(0);
        bounds.add(length);
        cited.forEach(span -> {
            bounds.add(Math.min(span.start(), length));
            bounds.add(Math.min(span.end(), length));
        });
        StringBuilder out = new StringBuilder();
        int from = 0;
        int fromChar = 0;
        for (int to : bounds.tailSet(0, false)) {
            int toChar = article.text().offsetByCodePoints(fromChar, to - from);
            String piece = text(article.text().substring(fromChar, toChar));
            int here = from;
            if (cited.stream().anyMatch(s -> s.start() == here)) {
                out.append("<span class=\"at\" id=\"")
                        .append(anchor(number, from))
                        .append("\"></span>");
            }
            boolean marked = cited.stream().anyMatch(s -> s.start() <= here && here < s.end());
            out.append(marked ? "<mark>" + piece + "</mark>" : piece);
            from = to;
            fromChar = toChar;
        }
        return out.toString();
    }
}
