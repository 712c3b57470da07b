package org.recount.finding;

import org.recount.finding.Detail.ClaimantBasis;
import org.recount.finding.Finding.State;

/** Every value stands in a report's own voice or on the word of somebody without a name. */
final class Unattributed implements Flag {
    @Override
    public State state() {
        return State.UNATTRIBUTED;
    }

    @Override
    public boolean holds(Case c) {
        return c.details().stream()
                .allMatch(d -> d.claimantBasis() == ClaimantBasis.REPORT || d.claimantBasis() == ClaimantBasis.UNNAMED);
    }
}
