package org.recount.evaluation.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dyads of a file.
 *
 * @param read those that can be scored, in the file's order
 * @param leftOut how many cannot: without marks, or with an unknown type
 */
record Dyads(List<Dyad> read, int leftOut) {
    /** Copies the list. */
    Dyads {
        read = List.copyOf(read);
    }

    /**
     * Reads JSON Lines with {@code id}, {@code marked} and {@code plover}.
     *
     * @throws IOException if the file cannot be read or a line is no JSON
     */
    static Dyads read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Dyad> read = new ArrayList<>();
        int leftOut = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode row = mapper.readTree(line);
            Optional<Dyad> dyad = label(row.path("plover").asText())
                    .flatMap(label -> Dyad.read(
                            row.path("id").asText(), row.path("marked").asText(), label));
            dyad.ifPresent(read::add);
            leftOut += dyad.isPresent() ? 0 : 1;
        }
        return new Dyads(read, leftOut);
    }

    private static Optional<Label> label(String name) {
        for (Label label : Label.values()) {
            if (label.name().equals(name)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
