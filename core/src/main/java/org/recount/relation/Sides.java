package org.recount.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.resolve.Actor;

/**
 * For which state or armed group an actor stands. A state's government bodies, forces and officials stand for the
 * state; an armed group and its people for the group; citizens, media and organisations for nobody.
 */
final class Sides {
    /** Sectors of PLOVER whose people act in their state's name. */
    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "ELI");

    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, String> stateOf = new HashMap<>();

    /** Among these actors. */
    Sides(List<Actor> actors) {
        List<Actor> officials = new ArrayList<>();
        for (Actor a : actors) {
            byId.put(a.id(), a);
            if (a.kind().official() && a.country() != null) {
                officials.add(a);
            }
        }
        officials.sort(Comparator.comparing((Actor a) -> a.kind() != ActorKind.STATE)
                .thenComparing(a -> a.of() != null)
                .thenComparing(Actor::id));
        officials.forEach(a -> stateOf.putIfAbsent(String.valueOf(a.country()), a.id()));
    }

    /** The sides of these actors, sorted: ids of states and armed groups. */
    Set<String> of(List<String> ids) {
        Set<String> sides = new TreeSet<>();
        for (String id : ids) {
            String side = of(byId.get(id), new HashSet<>());
            if (side != null) {
                sides.add(side);
            }
        }
        return sides;
    }

    private @Nullable String of(@Nullable Actor actor, Set<String> seen) {
        if (actor == null || !seen.add(actor.id())) {
            return null;
        }
        if (actor.kind() == ActorKind.ARMED_GROUP) {
            return actor.id();
        }
        if (actor.kind().official() && actor.country() != null) {
            return stateOf.get(actor.country());
        }
        if (actor.kind() != ActorKind.PERSON) {
            return null;
        }
        if (actor.of() != null) {
            String side = of(byId.get(actor.of()), seen);
            if (side != null) {
                return side;
            }
        }
        boolean official = actor.sector() == null ? actor.office() != null : STATE_SECTORS.contains(actor.sector());
        return official && actor.country() != null ? stateOf.get(actor.country()) : null;
    }
}
