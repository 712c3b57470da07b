package org.recount.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;

/**
 * One state, government body, armed group, organisation or person, resolved across articles. {@code actors} row.
 *
 * @param id of its identity where it has one, else of its first local name
 * @param name its usual name
 * @param aliases every name that an article uses, sorted
 * @param kind what it is
 * @param country ISO 3166 alpha-3
 * @param sector PLOVER sector code
 * @param code CAMEO style code
 * @param office its office, for a person
 * @param of id of the actor that it belongs to
 * @param mentions how often articles name it
 */
public record Actor(
        String id,
        String name,
        List<String> aliases,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String code,
        @Nullable String office,
        @Nullable String of,
        int mentions) {
    /** Copies the aliases. */
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
