package org.recount.server;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.recount.record.Tables.Table;

/**
 * A column of a table written as comma-separated values. Several values in one cell are joined by a space (ids) or stand as JSON.
 *
 * @param name in the first line
 * @param at where the value stands in the row
 */
record Column(String name, JsonPointer at) {
    /** What events and mentions have alike. */
    private static final List<String> CODED = List.of(
            "type",
            "mode",
            "contexts",
            "cameo",
            "goldstein",
            "score",
            "quad",
            "reciprocal",
            "status",
            "actors",
            "recipients",
            "time.from",
            "time.to",
            "time.precision",
            "time.text",
            "place.name",
            "place.country",
            "place.admin1",
            "place.lat",
            "place.lon",
            "place.precision");

    private static final List<Column> EVENTS = around(List.of("id", "headline"), "articles", "origins", "mentions");
    private static final List<Column> MENTIONS = around(
            List.of("id", "article", "event"),
            "attribution",
            "trigger.start",
            "trigger.end",
            "trigger.quote",
            "sentence.start",
            "sentence.end",
            "sentence.quote");
    private static final List<Column> DETAILS = columns(
            "id",
            "events",
            "article",
            "attribute",
            "group",
            "low",
            "high",
            "best",
            "bound",
            "value",
            "text",
            "claimant",
            "claimant_basis",
            "claimant_text",
            "rendering",
            "span.start",
            "span.end",
            "span.quote",
            "reported_at");

    /** The columns of this table. */
    static List<Column> of(Table<?> table) {
        return switch (table.name()) {
            case "events" -> EVENTS;
            case "mentions" -> MENTIONS;
            case "details" -> DETAILS;
            default -> throw new IllegalArgumentException(table.name() + " are not written as CSV");
        };
    }

    private static List<Column> around(List<String> first, String... last) {
        return columns(Stream.of(first.stream(), CODED.stream(), Arrays.stream(last))
                .flatMap(names -> names)
                .toArray(String[]::new));
    }

    private static List<Column> columns(String... names) {
        return Arrays.stream(names)
                .map(n -> new Column(n.replace('.', '_'), JsonPointer.compile("/" + n.replace('.', '/'))))
                .toList();
    }

    /** The value of this row; empty where it is unknown. */
    String cell(JsonNode row) {
        JsonNode value = row.at(at);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return guarded(StreamSupport.stream(value.spliterator(), false)
                    .map(v -> v.isObject() ? v.path("id").asText("") : v.asText())
                    .filter(v -> !v.isEmpty() && !v.equals("null"))
                    .collect(Collectors.joining(" ")));
        }
        return value.isTextual() ? guarded(value.asText()) : value.asText();
    }

    /** Text that a spreadsheet would run as a formula is led in by an apostrophe (OWASP, CSV injection). */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
