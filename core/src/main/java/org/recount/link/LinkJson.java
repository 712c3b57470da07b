package org.recount.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links and events as lines of JSON, in UTF-8 with a line end. */
public final class LinkJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinkJson() {}

    /** {@code id}, {@code event}, {@code why}. */
    public static byte[] of(Link link) {
        return line(MAPPER.createObjectNode()
                .put("id", link.id())
                .put("event", link.event())
                .put("why", link.why()));
    }

    /** The fields of the record's table of events, then {@code document_count} and {@code source_count}. */
    public static byte[] of(LinkedEvent event) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", event.id());
        node.put("type", event.deed().label());
        node.put("mode", event.deed().mode());
        list(node, "contexts", event.contexts());
        node.put("cameo", event.deed().cameo());
        node.put("goldstein", event.goldstein());
        node.put("score", event.score());
        node.put("quad", event.quad());
        node.put("reciprocal", event.reciprocal());
        list(node, "actors", event.actors());
        list(node, "recipients", event.recipients());
        node.set("place", place(event.place()));
        node.set("time", time(event.days()));
        node.put("status", event.status() == null ? null : event.status().name().toLowerCase(Locale.ROOT));
        list(node, "articles", event.articles());
        list(node, "origins", List.of());
        list(node, "mentions", event.mentions());
        node.put("headline", event.headline());
        node.withArray("why_merged");
        for (LinkedEvent.Merge merge : event.why()) {
            node.withArray("why_merged")
                    .addObject()
                    .put("mention", merge.mention())
                    .put("other", merge.other())
                    .put("signal", merge.signal())
                    .put("score", merge.score());
        }
        node.put("document_count", event.articles().size());
        node.put("source_count", event.sources().size());
        return line(node);
    }

    private static @Nullable ObjectNode place(@Nullable Spot spot) {
        if (spot == null) {
            return null;
        }
        return MAPPER.createObjectNode()
                .put("name", spot.name())
                .put("country", spot.country())
                .put("admin1", spot.admin1())
                .put("lat", spot.lat())
                .put("lon", spot.lon())
                .put(
                        "precision",
                        spot.precision() == null
                                ? null
                                : spot.precision().name().toLowerCase(Locale.ROOT))
                .putNull("span");
    }

    private static @Nullable ObjectNode time(@Nullable Days days) {
        if (days == null) {
            return null;
        }
        return MAPPER.createObjectNode()
                .put("from", days.from() == null ? null : days.from().toString())
                .put("to", days.to() == null ? null : days.to().toString())
                .putNull("part")
                .put("partial", days.partial())
                .putNull("text")
                .put("precision", precision(days))
                .putNull("basis")
                .putNull("span");
    }

    private static @Nullable String precision(Days days) {
        if (days.from() == null || days.to() == null) {
            return null;
        }
        return ChronoUnit.DAYS.between(days.from(), days.to()) == 0 ? "day" : "range";
    }

    private static void list(ObjectNode node, String name, List<String> values) {
        node.withArray(name);
        values.forEach(node.withArray(name)::add);
    }

    private static byte[] line(ObjectNode node) {
        try {
            return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an object node is always JSON", e);
        }
    }
}
