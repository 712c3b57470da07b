package org.recount.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.coding.EventType;

/**
 * The annotated sentences of a codebook.
 *
 * @param sentences those with an event that can be scored, in the file's order
 * @param skipped how many events have no type here
 */
record Codebook(List<Example> sentences, int skipped) {
    /** Copies the list. */
    Codebook {
        sentences = List.copyOf(sentences);
    }

    /** A sentence and its events. */
    record Example(String id, String text, List<CodebookEvent> events) {
        /** Copies the list. */
        Example {
            events = List.copyOf(events);
        }
    }

    /**
     * Reads JSON Lines with {@code id}, {@code text} and {@code events}.
     *
     * @throws IOException if the file cannot be read or a line is no JSON
     */
    static Codebook read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        GoldType types = new GoldType();
        List<Example> sentences = new ArrayList<>();
        int skipped = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode row = mapper.readTree(line);
            List<CodebookEvent> events = new ArrayList<>();
            for (JsonNode e : row.path("events")) {
                event(e, types).ifPresent(events::add);
            }
            skipped += row.path("events").size() - events.size();
            if (!events.isEmpty()) {
                sentences.add(
                        new Example(row.path("id").asText(), row.path("text").asText(), events));
            }
        }
        return new Codebook(sentences, skipped);
    }

    private static Optional<CodebookEvent> event(JsonNode e, GoldType types) {
        List<CodebookEvent.Party> source = parties(e, "source");
        List<CodebookEvent.Party> target = parties(e, "target");
        boolean reciprocal = e.path("reciprocal").asBoolean();
        String cameo = e.path("cameo").asText();
        Optional<EventType> type = types.of(cameo, e.path("plover").asText(), !target.isEmpty());
        if (!reciprocal) {
            return type.map(t -> new CodebookEvent(cameo, t, source, target, false));
        }
        List<CodebookEvent.Party> all = new ArrayList<>(source);
        all.addAll(target);
        return type.map(t -> new CodebookEvent(cameo, t, all, List.of(), true));
    }

    private static List<CodebookEvent.Party> parties(JsonNode event, String side) {
        List<String> words = strings(event.path(side + "_text"));
        return strings(event.path(side)).stream()
                .map(code -> new CodebookEvent.Party(code, words))
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(n -> strings.add(n.asText()));
        return strings;
    }
}
