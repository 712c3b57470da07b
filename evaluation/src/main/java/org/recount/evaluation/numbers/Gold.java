package org.recount.evaluation.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Incidents and the articles that report them.
 *
 * @param incidents the incidents
 * @param reports the articles that are long enough
 * @param dropped how many articles were not
 */
public record Gold(List<Incident> incidents, List<Report> reports, int dropped) {
    /** The file of the incidents. */
    public static final String INCIDENTS = "incidents.jsonl";
    /** The file of the articles. */
    public static final String ARTICLES = "articles.jsonl";

    /** Copies the lists. */
    public Gold {
        incidents = List.copyOf(incidents);
        reports = List.copyOf(reports);
    }

    /** Reads both files of a folder. */
    public static Gold read(Path folder) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        for (JsonNode row : rows(folder.resolve(INCIDENTS))) {
            incidents.add(new Incident(
                    row.path("incident_uri").asText(),
                    row.path("num_killed").asInt(),
                    row.path("num_injured").asInt()));
        }
        List<Report> all = new ArrayList<>();
        for (JsonNode row : rows(folder.resolve(ARTICLES))) {
            all.add(new Report(
                    row.path("incident").asText(),
                    row.path("dct").asText(),
                    row.path("id").asText(),
                    row.path("title").asText(),
                    row.path("content").asText()));
        }
        List<Report> kept = all.stream().filter(r -> !r.tooShort()).toList();
        return new Gold(incidents, kept, all.size() - kept.size());
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(mapper.readTree(line));
            }
        }
        return rows;
    }

    /** The first report of each incident that has one, by the incident's id. */
    Map<String, Report> earliest() {
        Map<String, Optional<Report>> first =
                reports.stream().collect(Collectors.groupingBy(Report::incident, Collectors.minBy(Report.EARLIEST)));
        return first.entrySet().stream()
                .filter(e -> e.getValue().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().orElseThrow()));
    }
}
