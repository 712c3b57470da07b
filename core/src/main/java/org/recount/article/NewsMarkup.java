package org.recount.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's schema.org markup (JSON-LD) says of its article.
 *
 * @param headline the headline
 * @param published when it was first published
 * @param author who signed it
 * @param publisher the outlet
 * @param body the text, a paragraph a line
 */
record NewsMarkup(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The markup of the first article object of the page; all null when there is none. */
    static NewsMarkup of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode root;
            try {
                root = MAPPER.readTree(script.data());
            } catch (JsonProcessingException e) {
                continue; // a page with broken markup is read by its other signs
            }
            JsonNode article = root == null ? null : article(root, 0);
            if (article != null) {
                return new NewsMarkup(
                        text(article.get("headline")),
                        text(article.get("datePublished")),
                        names(article.get("author")),
                        names(article.get("publisher")),
                        body(article.get("articleBody")));
            }
        }
        return new NewsMarkup(null, null, null, null, null);
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > 6) {
            return null;
        }
        if (node.isObject() && isArticle(node.get("@type"))) {
            return node;
        }
        if (node.isObject() || node.isArray()) {
            for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
                JsonNode found = article(child, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            JsonNode main = node.get("mainEntity");
            return main == null ? null : article(main, depth + 1);
        }
        return null;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.asText().endsWith("Article")
                || type.asText().equals("BlogPosting")
                || type.asText().equals("LiveBlogPosting")
                || type.asText().equals("Report");
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isTextual()
                ? Parser.unescapeEntities(node.asText(), false).strip()
                : null;
    }

    private static @Nullable String names(@Nullable JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(n -> add(names, n));
        } else if (node != null) {
            add(names, node);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void add(List<String> names, JsonNode node) {
        String name = text(node.isObject() ? node.get("name") : node);
        if (name != null && !name.isBlank() && !name.startsWith("http")) {
            names.add(name);
        }
    }

    private static @Nullable String body(@Nullable JsonNode node) {
        String body = node != null && node.isTextual() ? node.asText() : null;
        if (body == null) {
            return null;
        }
        String plain = body.contains("</p>") || body.contains("<br")
                ? MainText.lines(Jsoup.parseBodyFragment(body).body())
                : Parser.unescapeEntities(body, false);
        return Decoded.lineEnds(plain).strip();
    }
}
