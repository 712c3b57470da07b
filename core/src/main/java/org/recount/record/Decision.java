package org.recount.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;

/**
 * One decision of a person. {@code decisions} row.
 *
 * @param id of kind, subjects, value, by and at
 * @param kind what is decided
 * @param subjects mention ids; or local names with their article ({@link org.recount.resolve.LocalNames}); or outlets; or, to revoke, a
 *     decision's id
 * @param value of a split the ids of the mentions on one side, joined by a space, or null where each mention parts from each; of a rating
 *     the letter ({@link Reliability}); else null
 * @param by who decided
 * @param at ISO date-time with offset
 * @param reason why
 */
public record Decision(
        String id,
        Kind kind,
        List<String> subjects,
        @Nullable String value,
        String by,
        String at,
        @Nullable String reason) {
    /** What a person can decide. */
    public enum Kind {
        /** All these mentions tell of one happening. */
        MERGE,
        /** These mentions tell of different happenings. */
        SPLIT,
        /** These names stand for one actor. */
        SAME_ACTOR,
        /** Each of these names stands for another actor. */
        OTHER_ACTOR,
        /** These outlets are as reliable as the value says. */
        RATE_SOURCE,
        /** These decisions no longer hold. */
        REVOKE
    }

    /** Copies the list. */
    public Decision {
        subjects = List.copyOf(subjects);
    }

    /** A decision with its id; subjects are sorted, each stands once. */
    public static Decision of(
            Kind kind,
            Collection<String> subjects,
            @Nullable String value,
            String by,
            Instant at,
            @Nullable String reason) {
        List<String> sorted = List.copyOf(new TreeSet<>(subjects));
        String id = Ids.of(kind, String.join("\0", sorted), value == null ? "" : value, by, at);
        return new Decision(id, kind, sorted, value, by, at.toString(), reason);
    }

    /** When it was decided; null when {@code at} is no ISO date-time with offset. */
    public @Nullable Instant when() {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
