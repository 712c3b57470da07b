package org.recount.finding;

import org.recount.finding.Finding.State;

/** Two values about the same happenings and people cannot both be right. */
final class Disputed implements Flag {
    @Override
    public State state() {
        return State.DISPUTED;
    }

    @Override
    public boolean holds(Case c) {
        return c.byScope().stream().anyMatch(details -> c.kind().disputed(details, c.actors()));
    }
}
