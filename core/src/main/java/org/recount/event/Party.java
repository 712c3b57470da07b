package org.recount.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.coding.Participant;
import org.recount.resolve.Actor;

/**
 * A party to a happening.
 *
 * @param id actor id
 * @param kind what it is
 * @param country its country
 * @param named whether it has a name of its own, and is no "insurgents" or "villagers"
 * @param state the country that it acts for, when it acts for one
 */
record Party(
        String id,
        ActorKind kind,
        @Nullable String country,
        boolean named,
        @Nullable String state) implements Comparable<Party> {

    @Override
    public int compareTo(Party other) {
        return Comparator.comparing(Party::id).compare(this, other);
    }

    /** The resolved participants; those that are nobody known are left out. */
    static Set<Party> of(Collection<Participant> participants, Map<String, Actor> actors) {
        Set<Party> parties = new TreeSet<>();
        for (Participant p : participants) {
            String id = p.id();
            if (id != null) {
                Actor actor = actors.get(id);
                parties.add(actor == null ? new Party(id, ActorKind.OTHER, null, true, null) : of(actor));
            }
        }
        return parties;
    }

    private static Party of(Actor actor) {
        boolean official = actor.kind().official() || (actor.kind() == ActorKind.PERSON && actor.office() != null);
        String state = official ? actor.country() : null;
        boolean named = official || (!actor.aliases().isEmpty() && actor.kind() != ActorKind.CIVILIANS);
        return new Party(actor.id(), actor.kind(), actor.country(), named, state);
    }

    /** What it is filed under: its state, or itself. */
    String voice() {
        return state != null ? state : id;
    }
}
