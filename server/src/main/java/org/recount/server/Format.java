package org.recount.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.record.Tables.Table;

/** How rows can be written. The first is what a client gets that does not say. */
enum Format {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    GEOJSON("application/geo+json");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** The formats of this table. */
    static List<Format> of(Table<?> table) {
        return switch (table.name()) {
            case "events" -> List.of(JSON, NDJSON, CSV, GEOJSON);
            case "details", "mentions" -> List.of(JSON, NDJSON, CSV);
            default -> List.of(JSON, NDJSON);
        };
    }

    /** What the request asks for: by {@code format}, else by {@code Accept} (RFC 9110, section 12.5.1), else JSON. */
    static Format asked(Context request, Table<?> table) {
        List<Format> offered = of(table);
        String name = Asks.text(request, "format");
        if (name != null) {
            return offered.stream()
                    .filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> Refusal.parameter(
                            "format", table.name() + " are written as " + names(offered) + ", not as '" + name + "'"));
        }
        String accept = request.header("Accept");
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        List<Range> ranges = Arrays.stream(accept.split(",", -1)).map(Range::of).toList();
        return offered.stream()
                .max(Comparator.<Format>comparingDouble(f -> quality(f, ranges))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(f -> quality(f, ranges) > 0)
                .orElseThrow(() -> Refusal.of(
                        406,
                        table.name() + " are written as "
                                + offered.stream().map(Format::type).collect(Collectors.joining(", "))));
    }

    private static String names(List<Format> formats) {
        return formats.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /** How much the client wants it: what the most exact range says. */
    private static double quality(Format format, List<Range> ranges) {
        String group = format.type.substring(0, format.type.indexOf('/')) + "/*";
        return Stream.of(Set.of(format.type), Set.of(group), Set.of("*/*"))
                .flatMap(names ->
                        ranges.stream().filter(r -> names.contains(r.type())).limit(1))
                .findFirst()
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String type, double quality) {
        static Range of(String text) {
            String[] parts = text.split(";", -1);
            double quality = 1;
            for (String part : parts) {
                String p = part.strip();
                if (p.startsWith("q=")) {
                    try {
                        quality = Double.parseDouble(p.substring(2));
                    } catch (NumberFormatException e) {
                        quality = 0;
                    }
                }
            }
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }
    }
}
