package org.recount.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;

/**
 * Reads a news page: what its schema.org NewsArticle says of it, then Open Graph and other metadata, then the text
 * itself; the main text without menus and side columns, the headline before it.
 */
final class HtmlReader {
    /** A page whose main text has fewer words holds no report. */
    private static final int FEWEST_WORDS = 25;

    /** A publisher's own text is taken when it is at least this share of what stands on the page, else it is a teaser. */
    private static final double LEAST_SHARE = 0.6;

    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,30})");

    private HtmlReader() {}

    static Outcome read(byte[] bytes, String uri) {
        Decoded decoded = Decoded.of(bytes, declared(bytes));
        Document page = Jsoup.parse(decoded.text());
        NewsMarkup markup = NewsMarkup.of(page);
        PageMeta meta = PageMeta.of(page);
        String title = first(markup.headline(), meta.title());
        String body = body(page, markup.body());
        if (words(body) < FEWEST_WORDS) {
            return new Outcome(
                    null, List.of(new FileProblem(uri, null, "no_article", "The page holds no text of a report.")));
        }
        Draft draft = new Draft(
                null,
                uri,
                Wellformed.orNull(first(markup.publisher(), meta.outlet())),
                Wellformed.orNull(title),
                Wellformed.orNull(first(markup.author(), meta.byline())),
                first(markup.published(), meta.published()),
                PublishedBasis.METADATA,
                meta.language(),
                Wellformed.text(withTitle(title, body)),
                Ids.sha256(bytes),
                List.of());
        return TextReader.of(decoded, draft);
    }

    private static String body(Document page, @Nullable String own) {
        String main = MainText.of(page);
        if (own != null && own.length() >= main.length() * LEAST_SHARE) {
            return own;
        }
        return main;
    }

    /** The headline belongs to the text, once. */
    private static String withTitle(@Nullable String title, String body) {
        if (title == null || title.isBlank()) {
            return body;
        }
        String top = Layout.letters(body.substring(0, Math.min(body.length(), 3 * title.length() + 200)));
        return top.startsWith(Layout.letters(title)) ? body : title.strip() + "\n\n" + body;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        try {
            return m.find() ? Charset.forName(m.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // read as UTF-8; bytes that are none are reported
        }
    }

    static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null || a.isBlank() ? b : a;
    }
}
