package org.recount.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Record;

/**
 * A decision as a person asks for it, before its subjects are looked for.
 *
 * @param kind in which way
 * @param subjects as named, see {@link Subjects}
 * @param value as in {@link Decision#value}
 * @param by who decides
 * @param reason why, or null
 */
record Choice(
        Decision.Kind kind,
        List<String> subjects,
        @Nullable String value,
        String by,
        @Nullable String reason) {
    private static final int MOST_SUBJECTS = 10_000;
    private static final int LONGEST = 4_000;

    /**
     * Reads it from an object {@code {kind, subjects, value, by, reason}}.
     *
     * @param usual who decides where {@code by} is not given; null for nobody
     */
    static Choice of(JsonNode body, @Nullable String usual) {
        if (!body.isObject()) {
            throw Refusal.of(400, "a decision is a JSON object {kind, subjects, value, by, reason}");
        }
        String name = text(body, "kind");
        Decision.Kind kind = Arrays.stream(Decision.Kind.values())
                .filter(k -> name != null && k.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter(
                        "kind",
                        "kind is one of "
                                + Arrays.stream(Decision.Kind.values())
                                        .map(k -> k.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
        String named = text(body, "by");
        String by = named == null ? usual : named;
        if (by == null) {
            throw Refusal.parameter("by", "nobody decides: name yourself in by");
        }
        return new Choice(kind, subjects(body.path("subjects")), text(body, "value"), by, text(body, "reason"));
    }

    private static List<String> subjects(JsonNode given) {
        List<String> subjects = new ArrayList<>();
        for (JsonNode subject : given) {
            if (!subject.isTextual() || subject.asText().isBlank()) {
                throw Refusal.parameter("subjects", "subjects is a list of texts");
            }
            subjects.add(subject.asText().strip());
        }
        if (!given.isArray() || subjects.isEmpty() || subjects.size() > MOST_SUBJECTS) {
            throw Refusal.parameter("subjects", "subjects is a list of 1 to " + MOST_SUBJECTS + " texts");
        }
        return subjects;
    }

    private static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw Refusal.parameter(name, name + " is a text of at most " + LONGEST + " characters");
        }
        return value.asText().isBlank() ? null : value.asText().strip();
    }

    /**
     * The decision, with its subjects found in the record.
     *
     * @throws Refusal if they are not in it, or it says nothing
     */
    Decision in(Record record) {
        Decisions before = new Decisions(record.decisions());
        Subjects found = Subjects.of(this, record);
        return Decision.of(
                kind,
                found.ids(),
                found.value(),
                by,
                before.next(Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                reason);
    }

    /** In a few words, as a version's why. */
    String why() {
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " by " + by;
        return reason == null ? what : what + ": " + reason;
    }
}
