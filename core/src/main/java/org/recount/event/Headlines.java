package org.recount.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.internal.Table;
import org.recount.place.Place;
import org.recount.time.Time;

/** Builds one plain sentence for an event from {@code headlines.tsv}. */
final class Headlines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_NAMES = 3;

    private final Map<String, Table.Row> rows = new HashMap<>();

    private Headlines() {}

    static Headlines load() {
        Headlines headlines = new Headlines();
        Table.load(Headlines.class, "headlines.tsv")
                .rows()
                .forEach(r -> headlines.rows.put(r.get("type") + " " + r.get("mode"), r));
        return headlines;
    }

    /** The sentence; names are those of the parties. */
    String of(
            EventType type,
            @Nullable String mode,
            boolean reciprocal,
            List<String> actors,
            List<String> recipients,
            @Nullable Place place,
            @Nullable Time time) {
        Table.Row own = mode == null ? null : rows.get(type + " " + mode);
        Table.Row row = own != null ? own : rows.get(type + " ");
        if (row == null) {
            throw new IllegalStateException("headlines.tsv has no row for " + type);
        }
        String column = column(reciprocal, actors, recipients);
        String sentence = row.get(column).replace("{A}", list(actors)).replace("{R}", list(recipients));
        String how = mode != null && own == null ? " (" + mode.replace('-', ' ') + ")" : "";
        return capital(sentence) + where(place, recipients) + when(time) + how;
    }

    private static String column(boolean reciprocal, List<String> actors, List<String> recipients) {
        if (reciprocal && actors.size() > 1) {
            return "reciprocal";
        }
        if (actors.isEmpty()) {
            return recipients.isEmpty() ? "none" : "recipient";
        }
        return recipients.isEmpty() ? "actor" : "both";
    }

    private static String list(List<String> names) {
        if (names.size() > MOST_NAMES) {
            int others = names.size() - MOST_NAMES + 1;
            return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and " + others + " others";
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String where(@Nullable Place place, List<String> recipients) {
        if (place == null || recipients.contains(place.name())) {
            return "";
        }
        return (place.precision() == Place.Precision.NEAR ? " near " : " in ") + place.name();
    }

    private static String when(@Nullable Time time) {
        LocalDate from = time == null ? null : time.from();
        LocalDate to = time == null ? null : time.to();
        if (time == null || from == null || to == null) {
            return "";
        }
        if (from.equals(to)) {
            return " on " + DAY.format(from);
        }
        return switch (time.precision()) {
            case YEAR -> " in " + from.getYear();
            case MONTH -> " in " + MONTH.format(from);
            default -> " between " + DAY.format(from) + " and " + DAY.format(to);
        };
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
