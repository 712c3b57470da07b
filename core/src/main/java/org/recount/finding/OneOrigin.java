package org.recount.finding;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.recount.finding.Finding.State;

/**
 * One origin stands behind all of it, or no value stands on two sources that are independent: of another origin, and not of the same claimant, whom two outlets may well
 * cite. Values that merely do not contradict each other confirm nothing.
 */
final class OneOrigin implements Flag {
    @Override
    public State state() {
        return State.ONE_ORIGIN;
    }

    @Override
    public boolean holds(Case c) {
        Set<String> shared = new HashSet<>(c.origins(c.details().getFirst()));
        c.details().forEach(d -> shared.retainAll(c.origins(d)));
        return !shared.isEmpty() || (!new DifferentScope().holds(c) && !new Disputed().holds(c) && !confirmed(c));
    }

    private static boolean confirmed(Case c) {
        return c.details().stream().anyMatch(d -> c.details().stream().anyMatch(e -> confirms(e, d, c)));
    }

    private static boolean confirms(Detail one, Detail other, Case c) {
        boolean sameClaimant = one.claimant() != null && one.claimant().equals(other.claimant());
        return !sameClaimant && c.kind().same(one, other) && Collections.disjoint(c.origins(one), c.origins(other));
    }
}
