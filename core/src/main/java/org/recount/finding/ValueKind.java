package org.recount.finding;

import java.util.List;
import java.util.Map;
import org.recount.resolve.Actor;

/** How the values of some attributes compare. A new kind is one class and one line in {@link Comparison}. */
interface ValueKind {
    /** Whether it compares this detail. */
    boolean fits(Detail detail);

    /** Details with equal keys give the same value. */
    String key(Detail detail);

    /** Whether one confirms the other: it gives the same value, or a part of it. */
    default boolean same(Detail one, Detail other) {
        return key(one).equals(key(other));
    }

    /** Whether {@link #disputed} itself looks at what an article gives on one claimant's word as one account. */
    default boolean byAccount() {
        return false;
    }

    /** Whether two of these, which are about the same happenings and people, cannot both be right. */
    boolean disputed(List<Detail> details, Map<String, Actor> actors);
}
