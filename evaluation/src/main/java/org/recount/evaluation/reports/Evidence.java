package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.Span;

/** Finds quoted words in a stored text, whatever the marks and spaces with which either side writes them. */
final class Evidence {
    private static final String DOUBLE = "“”„‟«»″\"";
    private static final String SINGLE = "‘’‚‛′`'";
    private static final String DASH = "‐‑‒–—−-";

    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> origin = new ArrayList<>();

    private Evidence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    add(' ', i);
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                add(DOUBLE.indexOf(c) >= 0 ? '"' : SINGLE.indexOf(c) >= 0 ? '\'' : DASH.indexOf(c) >= 0 ? '-' : c, i);
            }
        }
    }

    private void add(char c, int at) {
        plain.append(c);
        origin.add(at);
    }

    /** Every place where the words stand in the article's text, in order; empty when they do not. */
    static List<Span> find(Article article, String words) {
        String wanted = new Evidence(words).plain.toString().strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Evidence text = new Evidence(article.text());
        List<Span> found = new ArrayList<>();
        for (int i = text.plain.indexOf(wanted); i >= 0; i = text.plain.indexOf(wanted, i + 1)) {
            int last = text.origin.get(i + wanted.length() - 1);
            found.add(article.span(text.origin.get(i), last + 1));
        }
        return found;
    }
}
