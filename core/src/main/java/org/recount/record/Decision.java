package org.recount.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a person. {@code decisions} row.
 *
 * @param id of kind, subjects, value, by and at
 * @param kind what is decided
 * @param subjects mention ids, local names with their article, or outlets
 * @param value the decided value
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
        MERGE,
        SPLIT,
        SAME_ACTOR,
        OTHER_ACTOR,
        RATE_SOURCE,
        REVOKE
    }

    /** Copies the list. */
    public Decision {
        subjects = List.copyOf(subjects);
    }
}
