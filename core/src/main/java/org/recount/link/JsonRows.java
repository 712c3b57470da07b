package org.recount.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Status;
import org.recount.internal.Ids;
import org.recount.place.Place.Precision;

/** Makes rows of JSON objects, with the fields of the record's {@code mentions} table or a few of them. */
final class JsonRows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Vocabulary words;

    JsonRows(Vocabulary words) {
        this.words = words;
    }

    /** The row, or null when it is refused; why, and what is doubted of it, goes to {@code doubts}. */
    @Nullable
    Row row(String line, List<Doubt> doubts) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return row(node, doubts);
            }
            doubts.add(new Doubt("not_an_object", "The line holds no JSON object."));
        } catch (JsonProcessingException e) {
            doubts.add(new Doubt("broken_json", "The line is no JSON: " + e.getOriginalMessage()));
        }
        return null;
    }

    private Row row(JsonNode node, List<Doubt> doubts) {
        String document = text(node, "article", "document", "story", "uri", "url");
        String source = text(node, "source", "outlet", "publisher");
        String cameo = text(node, "cameo", "code");
        if (cameo != null && !words.deeds().isCode(cameo)) {
            doubts.add(new Doubt("unknown_code", "CAMEO has no code '" + cameo + "'."));
        }
        Row row = new Row(
                "",
                document,
                source != null ? source : TabRows.host(document),
                words.deeds().of(text(node, "type"), text(node, "mode"), cameo),
                contexts(node.path("contexts")),
                node.path("reciprocal").asBoolean(),
                parties(first(node, "actors", "actor")),
                parties(first(node, "recipients", "recipient")),
                days(node, doubts),
                place(first(node, "place", "location")),
                status(text(node, "status"), doubts));
        String id = text(node, "id");
        return new Row(
                id != null ? id : Ids.of(row),
                row.document(),
                row.source(),
                row.deed(),
                row.contexts(),
                row.reciprocal(),
                row.actors(),
                row.recipients(),
                row.days(),
                row.place(),
                row.status());
    }

    private static List<String> contexts(JsonNode node) {
        TreeSet<String> contexts = new TreeSet<>();
        node.forEach(c -> contexts.add(c.asText()));
        return List.copyOf(contexts);
    }

    private List<Party> parties(JsonNode node) {
        List<Party> parties = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            Party party = party(one);
            if (party != null && !parties.contains(party)) {
                parties.add(party);
            }
        }
        return parties;
    }

    /** A code or name; or an object with id, code, name, country, sector and span, of which the first that is told counts. */
    private @Nullable Party party(JsonNode node) {
        String own = string(node);
        if (own != null) {
            return words.parties().of(own, null, List.of());
        }
        String id = text(node, "id");
        String name = text(node, "code", "name");
        String quote = text(node.path("span"), "quote");
        String country = text(node, "country");
        String sector = text(node, "sector");
        List<String> sectors = sector == null ? List.of() : List.of(sector);
        if (name != null) {
            return words.parties().of(name, country, sectors);
        }
        if (id != null) {
            return words.parties().of(id, country, sectors);
        }
        return quote == null ? null : words.parties().of(quote, country, sectors);
    }

    private static @Nullable Days days(JsonNode node, List<Doubt> doubts) {
        JsonNode time = first(node, "time", "date");
        if (time.isMissingNode()) {
            return null;
        }
        String from = time.isObject() ? text(time, "from", "date") : string(time);
        String partial = time.isObject() ? text(time, "partial") : null;
        if (from == null) {
            return partial == null ? null : new Days(null, null, partial);
        }
        String to = text(time, "to");
        Days days = to == null || to.equals(from) ? DayText.parse(from) : range(from, to);
        if (days == null) {
            doubts.add(new Doubt("unreadable_date", "'" + from + "' is no date; the row has none now."));
        }
        return days;
    }

    private static @Nullable Days range(String from, String to) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            return last.isBefore(first) ? null : new Days(first, last, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Spot place(JsonNode node) {
        String own = string(node);
        if (own != null) {
            return words.places().of(own, null, null, null, null);
        }
        String name = text(node, "name");
        String admin1 = text(node, "admin1");
        Double lat = node.path("lat").isNumber() ? node.path("lat").asDouble() : null;
        Double lon = node.path("lon").isNumber() ? node.path("lon").asDouble() : null;
        Spot spot = words.places().of(name, text(node, "country"), lat, lon, precision(text(node, "precision")));
        return spot == null || admin1 == null
                ? spot
                : new Spot(spot.name(), spot.country(), admin1, spot.lat(), spot.lon(), spot.precision());
    }

    private static @Nullable Precision precision(@Nullable String word) {
        for (Precision precision : Precision.values()) {
            if (precision.name().toLowerCase(Locale.ROOT).equals(word)) {
                return precision;
            }
        }
        return null;
    }

    private static @Nullable Status status(@Nullable String word, List<Doubt> doubts) {
        if (word == null) {
            return null;
        }
        for (Status status : Status.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return status;
            }
        }
        doubts.add(new Doubt("unknown_status", "'" + word + "' is no status; the row counts as happened."));
        return null;
    }

    private static JsonNode first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.hasNonNull(name)) {
                return node.get(name);
            }
        }
        return node.path("");
    }

    private static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            String text = string(node.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String string(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? value.asText().strip()
                : null;
    }
}
