package org.recount.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.actor.ActorKind;
import org.recount.coding.Participant;
import org.recount.internal.Table;
import org.recount.lineage.Words;

/**
 * On whose side those stand who act, where the words alone tell: forces of a state, or those who fight one. Shells of rebels and an
 * air raid of the army are two acts, although neither report names a party.
 */
final class Camps {
    /** A side of a war. */
    enum Camp {
        STATE,
        INSURGENT
    }

    private static final Set<String> STATE = stems("state");
    private static final Set<String> INSURGENT = stems("insurgent");

    private Camps() {}

    /** Whether all who act in the one are of the other camp than all who act in the other. */
    static boolean opposed(Told a, Told b) {
        if (a.mention().reciprocal() || b.mention().reciprocal()) {
            return false;
        }
        Set<Camp> one = a.camps();
        Set<Camp> other = b.camps();
        return one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    /**
     * The camps of those who act.
     *
     * @param parties who they are, as far as known
     * @param actors as the mention has them
     */
    static Set<Camp> of(Set<Party> parties, List<Participant> actors) {
        Set<Camp> camps = EnumSet.noneOf(Camp.class);
        for (Party party : parties) {
            if (party.state() != null) {
                camps.add(Camp.STATE);
            } else if (party.kind() == ActorKind.ARMED_GROUP) {
                camps.add(Camp.INSURGENT);
            }
        }
        for (Participant p : actors) {
            Set<String> words = Words.contentStems(p.span().quote());
            if (!Collections.disjoint(words, STATE)) {
                camps.add(Camp.STATE);
            }
            if (!Collections.disjoint(words, INSURGENT)) {
                camps.add(Camp.INSURGENT);
            }
        }
        return camps;
    }

    private static Set<String> stems(String camp) {
        return Table.load(Camps.class, "camps.tsv").rows().stream()
                .filter(r -> r.get("camp").equals(camp))
                .flatMap(r -> r.list("words").stream())
                .flatMap(word -> Words.contentStems(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
