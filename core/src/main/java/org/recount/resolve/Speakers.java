package org.recount.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;

/** Which speakers may be one voice: papers name the ministry, the minister or the country for one statement. */
final class Speakers {
    private final Map<String, Actor> byId = new HashMap<>();

    Speakers(Collection<Actor> actors) {
        actors.forEach(a -> byId.put(a.id(), a));
    }

    /** Whether both may be one voice; an unresolved speaker may be anyone's. */
    boolean compatible(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b) || voice(a).equals(voice(b));
    }

    /** The country that the actor speaks for, or the actor itself. */
    private String voice(String id) {
        Actor actor = byId.get(id);
        if (actor == null || actor.country() == null) {
            return id;
        }
        boolean official = actor.kind().official() || (actor.kind() == ActorKind.PERSON && actor.office() != null);
        return official ? actor.country() : id;
    }
}
