package org.recount.finding;

import org.recount.article.Article;
import org.recount.article.Span;

/** The way from an article's code points to its {@code char}s, counted once for many spans. */
final class Offsets {
    private final int[] charAt;

    Offsets(Article article) {
        String text = article.text();
        charAt = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < charAt.length; i++) {
            charAt[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    int from(Span span) {
        return charAt[span.start()];
    }

    int to(Span span) {
        return charAt[span.end()];
    }
}
