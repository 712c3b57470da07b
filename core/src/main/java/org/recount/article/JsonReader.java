package org.recount.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recount.internal.Ids;

/** Reads a {@code .json} file: one article object, an array of them, or several objects one after the other. */
final class JsonReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonReader() {}

    static List<Outcome> read(byte[] bytes, String uri) {
        List<Outcome> outcomes = new ArrayList<>();
        Decoded decoded = Decoded.of(bytes, null);
        if (decoded.badByte() != null) {
            outcomes.add(new Outcome(null, List.of(Doubts.badBytes(uri, null, decoded))));
        }
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(decoded.text())) {
            while (values.hasNextValue()) {
                long line = values.getCurrentLocation().getLineNr();
                JsonNode node = values.nextValue();
                if (node.isObject()) {
                    outcomes.add(object(node, uri, line));
                } else {
                    outcomes.add(new Outcome(
                            null,
                            List.of(new FileProblem(uri, line, "not_an_object", "The value is no JSON object."))));
                }
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            outcomes.add(new Outcome(
                    null,
                    List.of(new FileProblem(
                            uri, line, "broken_json", "The file is no JSON from here on: " + e.getOriginalMessage()))));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return outcomes;
    }

    private static Outcome object(JsonNode node, String uri, long line) {
        String sha256 = Ids.sha256(node.toString().getBytes(StandardCharsets.UTF_8));
        return JsonArticle.of(node, uri, line, sha256, false, new ArrayList<>());
    }
}
