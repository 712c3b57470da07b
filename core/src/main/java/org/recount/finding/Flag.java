package org.recount.finding;

import org.recount.finding.Finding.State;

/** One thing that a comparison can show. A new one is one class and one line in {@link Comparison}. */
interface Flag {
    /** Its name in the record. */
    State state();

    /** Whether it holds. */
    boolean holds(Case c);
}
