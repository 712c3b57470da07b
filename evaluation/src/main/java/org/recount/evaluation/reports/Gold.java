package org.recount.evaluation.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of a folder of reports.
 *
 * @param accept by gold type the types that are right too
 * @param lineage the origins
 * @param aliases names of the same actor
 * @param notAliases names of different actors
 * @param occurrences the happenings
 * @param quotes what was said, as each report renders it
 */
public record Gold(
        Map<String, List<String>> accept,
        List<Source> lineage,
        List<List<String>> aliases,
        List<List<String>> notAliases,
        List<Occurrence> occurrences,
        List<Quote> quotes) {

    /** The reports that stand on one origin, by file stem. */
    public record Source(String group, List<String> seeds) {}

    /** A happening; evidence by file stem of the report. */
    public record Occurrence(
            String id,
            String type,
            List<String> source,
            List<String> target,
            Map<String, String> evidence,
            List<Claim> claims) {

        /** Whether both lists name the same parties, so that each may stand on either side. */
        public boolean twoSided() {
            return source.size() > 1
                    && List.copyOf(new java.util.TreeSet<>(source))
                            .equals(List.copyOf(new java.util.TreeSet<>(target)));
        }

        /** Whether the one party does it within itself. */
        public boolean internal() {
            return source.size() == 1 && source.equals(target);
        }
    }

    /** One value that a report gives; a null claimant is the report's own voice. */
    public record Claim(
            String attribute,
            String value,
            @Nullable String claimant,
            String seed,
            String evidence,
            @Nullable String bound,
            boolean disputed) {}

    /** An utterance; its words by file stem of the report. */
    public record Quote(String id, String speaker, Map<String, String> renderings) {}

    /**
     * Reads an annotation.
     *
     * @throws IOException if the file cannot be read or is no JSON
     */
    public static Gold read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        Map<String, List<String>> accept = new TreeMap<>();
        root.path("accept").properties().forEach(e -> accept.put(e.getKey(), strings(e.getValue())));
        List<Source> lineage = new ArrayList<>();
        root.path("lineage").forEach(n -> lineage.add(new Source(n.path("group").asText(), strings(n.path("seeds")))));
        List<Occurrence> occurrences = new ArrayList<>();
        root.path("occurrences").forEach(n -> occurrences.add(occurrence(n)));
        List<Quote> quotes = new ArrayList<>();
        root.path("quotes")
                .forEach(n -> quotes.add(
                        new Quote(n.path("id").asText(), n.path("speaker").asText(), words(n.path("renderings")))));
        return new Gold(
                accept, lineage, lists(root.path("aliases")), lists(root.path("not_aliases")), occurrences, quotes);
    }

    private static Occurrence occurrence(JsonNode n) {
        List<Claim> claims = new ArrayList<>();
        n.path("claims")
                .forEach(c -> claims.add(new Claim(
                        c.path("attribute").asText(),
                        c.path("value").asText(),
                        text(c, "claimant"),
                        c.path("seed").asText(),
                        c.path("evidence").asText(),
                        text(c, "bound"),
                        c.has("conflict"))));
        return new Occurrence(
                n.path("id").asText(),
                n.path("plover").asText(),
                strings(n.path("source")),
                strings(n.path("target")),
                words(n.path("evidence")),
                claims);
    }

    private static @Nullable String text(JsonNode n, String field) {
        return n.hasNonNull(field) ? n.get(field).asText() : null;
    }

    private static Map<String, String> words(JsonNode n) {
        Map<String, String> words = new TreeMap<>();
        n.properties().forEach(e -> words.put(e.getKey(), e.getValue().asText()));
        return words;
    }

    private static List<List<String>> lists(JsonNode n) {
        List<List<String>> lists = new ArrayList<>();
        n.forEach(inner -> lists.add(strings(inner)));
        return lists;
    }

    private static List<String> strings(JsonNode n) {
        List<String> strings = new ArrayList<>();
        n.forEach(s -> strings.add(s.asText()));
        return strings;
    }
}
