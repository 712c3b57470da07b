package org.recount.finding;

import org.recount.finding.Finding.State;

/** One value covers more happenings, or other people, than another. */
final class DifferentScope implements Flag {
    @Override
    public State state() {
        return State.DIFFERENT_SCOPE;
    }

    @Override
    public boolean holds(Case c) {
        return c.byScope().size() > 1;
    }
}
