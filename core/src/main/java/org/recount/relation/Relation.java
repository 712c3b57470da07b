package org.recount.relation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair of states or groups over time. {@code relations} row.
 *
 * @param id of a and b
 * @param a the smaller actor id
 * @param b the larger
 * @param days intensity per day
 * @param states what changed in each channel
 * @param commitments who promised what, and whether it was kept
 */
public record Relation(
        String id, String a, String b, List<Day> days, List<State> states, List<Commitment> commitments) {

    /**
     * One day of the pair.
     *
     * @param date the day
     * @param score sum of the PLOVER scores of its events
     * @param aToB the part that a did to b
     * @param bToA the part that b did to a
     * @param events ids, sorted
     */
    public record Day(LocalDate date, double score, double aToB, double bToA, List<String> events) {
        /** Copies the list. */
        public Day {
            events = List.copyOf(events);
        }
    }

    /** Through what a pair deals. */
    public enum Channel {
        AMBASSADORS,
        CONTACTS,
        BORDER,
        AIRSPACE,
        TALKS,
        CEASEFIRE
    }

    /**
     * How a channel stands since a day.
     *
     * @param channel which
     * @param value in plain words, such as {@code recalled}
     * @param since the day, when known
     * @param events ids of the events that made it so, sorted
     */
    public record State(
            Channel channel, String value, @Nullable LocalDate since, List<String> events) {
        /** Copies the list. */
        public State {
            events = List.copyOf(events);
        }
    }

    /** What became of a promise. */
    public enum Outcome {
        PENDING,
        KEPT,
        BROKEN,
        UNKNOWN
    }

    /**
     * A promise.
     *
     * @param event id of the event that made it
     * @param by ids of the actors who promised, sorted
     * @param what in plain words
     * @param due by when, when told
     * @param outcome what became of it
     * @param outcomeEvents ids of the events that kept or broke it, sorted
     */
    public record Commitment(
            String event,
            List<String> by,
            String what,
            @Nullable LocalDate due,
            Outcome outcome,
            List<String> outcomeEvents) {
        /** Copies the lists. */
        public Commitment {
            by = List.copyOf(by);
            outcomeEvents = List.copyOf(outcomeEvents);
        }
    }

    /** Copies the lists. */
    public Relation {
        days = List.copyOf(days);
        states = List.copyOf(states);
        commitments = List.copyOf(commitments);
    }
}
