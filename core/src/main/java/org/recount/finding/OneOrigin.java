package org.recount.finding;

import java.util.HashSet;
import java.util.Set;
import org.recount.finding.Finding.State;

/** Some origin stands behind every value: nothing shows that they are independent. */
final class OneOrigin implements Flag {
    @Override
    public State state() {
        return State.ONE_ORIGIN;
    }

    @Override
    public boolean holds(Case c) {
        Set<String> shared = new HashSet<>(c.origins(c.details().getFirst()));
        c.details().forEach(d -> shared.retainAll(c.origins(d)));
        return !shared.isEmpty();
    }
}
