package org.recount.record;

/**
 * How far an outlet is to be trusted, in the letters of the Admiralty code: the first half of the grading that NATO's AJP-2.1 and police
 * forces give to a source. It is a person's opinion of the source; it says nothing of a single report.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged; so is that of an outlet that nobody rated. */
    F
}
