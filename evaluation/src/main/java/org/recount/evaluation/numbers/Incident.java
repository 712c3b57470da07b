package org.recount.evaluation.numbers;

/**
 * What the record of an incident says.
 *
 * @param id the incident's
 * @param killed how many were killed, suspects among them
 * @param injured how many were injured
 */
public record Incident(String id, int killed, int injured) {
    /** The number of those to whom this happened. */
    public int count(Harm harm) {
        return harm == Harm.KILLED ? killed : injured;
    }
}
