package org.recount.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;

/**
 * An article in a JSON object. Fields: {@code text} (or body, content), {@code id}, {@code uri} (url), {@code outlet}
 * (source, publisher), {@code title} (headline), {@code date} (published, published_at, datePublished),
 * {@code byline} (author), {@code language} (lang); all but the text may be missing.
 */
public final class JsonArticle {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonArticle() {}

    /**
     * The article of a line of a file. Its uri is the one given, else its id, else the file and the line; line ends of
     * the text become {@code \n}.
     */
    public static Outcome ofFile(BoundedLines.Line line, String file) {
        return of(line, file, false);
    }

    /**
     * The article of a line of a stream, for coding: its id and uri are the id given, else its uri, else the line, and
     * its text is the given one to the letter, so that offsets hold in the caller's text.
     */
    public static Outcome ofStream(BoundedLines.Line line, String file) {
        return of(line, file, true);
    }

    private static Outcome of(BoundedLines.Line line, String file, boolean stream) {
        List<FileProblem> problems = new ArrayList<>();
        if (line.tooLong()) {
            return refused(file, line, "line_too_long", "A line has more than " + Limits.LINE_BYTES + " bytes.");
        }
        Decoded decoded = Decoded.of(line.bytes(), null);
        if (decoded.badByte() != null) {
            problems.add(Doubts.badBytes(file, line.number(), decoded));
        }
        try {
            JsonNode node = MAPPER.readTree(decoded.text());
            if (!node.isObject()) {
                return refused(file, line, "not_an_object", "The line holds no JSON object.");
            }
            return of(node, file, line.number(), Ids.sha256(line.bytes()), stream, problems);
        } catch (JsonProcessingException e) {
            return refused(file, line, "broken_json", "The line is no JSON: " + e.getOriginalMessage());
        }
    }

    static Outcome of(
            JsonNode node, String file, long line, String sha256, boolean stream, List<FileProblem> problems) {
        String raw = string(node, "text", "body", "content");
        if (raw == null || raw.isBlank()) {
            problems.add(new FileProblem(file, line, "no_text", "The object has no text."));
            return new Outcome(null, problems);
        }
        if (raw.length() > Limits.TEXT_CHARS) {
            problems.add(Doubts.tooLong(file, line));
            return new Outcome(null, problems);
        }
        String text = Wellformed.text(stream ? raw : Decoded.lineEnds(raw));
        if (text.contains("\uFFFD") && !raw.contains("\uFFFD")) {
            problems.add(new FileProblem(file, line, "invalid_unicode", "The text holds half a surrogate pair."));
        }
        String id = Wellformed.orNull(string(node, "id"));
        String uri = Wellformed.orNull(string(node, "uri", "url"));
        String place = file + "#" + line;
        String name = stream ? first(id, uri, place) : first(uri, id, place);
        Draft draft = new Draft(
                stream ? name : null,
                name,
                Wellformed.orNull(string(node, "outlet", "source", "publisher")),
                Wellformed.orNull(string(node, "title", "headline")),
                Wellformed.orNull(string(node, "byline", "author")),
                Wellformed.orNull(string(node, "date", "published", "published_at", "datePublished")),
                PublishedBasis.GIVEN,
                string(node, "language", "lang"),
                text,
                sha256,
                problems.stream().map(p -> Problem.of(p.code(), p.message())).toList());
        Article article = draft.finish();
        problems.addAll(Doubts.of(article, file, line, problems));
        return new Outcome(article, problems);
    }

    private static Outcome refused(String file, BoundedLines.Line line, String code, String message) {
        return new Outcome(null, List.of(new FileProblem(file, line.number(), code, message)));
    }

    private static String first(@Nullable String a, @Nullable String b, String c) {
        return a != null ? a : b != null ? b : c;
    }

    private static @Nullable String string(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && value.isValueNode() && !value.isNull()) {
                return value.asText();
            }
        }
        return null;
    }
}
