package org.recount.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of all details of one attribute and group of one set of events. {@code findings} row.
 *
 * @param id of events, attribute and group
 * @param events event ids, sorted
 * @param attribute as in {@link Detail}
 * @param group as in {@link Detail}
 * @param state the first that fits
 * @param flags all that hold
 * @param versions the values side by side
 * @param why one plain sentence
 */
public record Finding(
        String id,
        List<String> events,
        String attribute,
        String group,
        State state,
        List<State> flags,
        List<Version> versions,
        String why) {

    /** What a comparison shows, in the order in which the first that fits is taken. */
    public enum State {
        /** One covers more events or another group. */
        DIFFERENT_SCOPE,
        /** The same claimant or origin, later. */
        UPDATED,
        /** Unequal exact values, disjoint bounds, or "at least n" against another exact number. */
        DISPUTED,
        /** Every version in the report's own voice or of an unnamed claimant. */
        UNATTRIBUTED,
        /** All on one origin. */
        ONE_ORIGIN,
        /** None of these. */
        AGREED
    }

    /**
     * One value with all who stand behind it.
     *
     * @param low lowest number
     * @param high highest
     * @param value for what is no number
     * @param text the words, of the smallest detail
     * @param claimants actor ids, sorted
     * @param origins origin ids, sorted
     * @param articles article ids, sorted
     * @param details detail ids, sorted
     */
    public record Version(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String value,
            String text,
            List<String> claimants,
            List<String> origins,
            List<String> articles,
            List<String> details) {
        /** Copies the lists. */
        public Version {
            claimants = List.copyOf(claimants);
            origins = List.copyOf(origins);
            articles = List.copyOf(articles);
            details = List.copyOf(details);
        }
    }

    /** Copies the lists. */
    public Finding {
        events = List.copyOf(events);
        flags = List.copyOf(flags);
        versions = List.copyOf(versions);
    }
}
