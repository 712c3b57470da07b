package org.recount.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The actors of all articles.
 *
 * @param actors sorted by id
 * @param idByKey the actor's id for every local actor's key
 */
public record Resolution(List<Actor> actors, Map<String, String> idByKey) {
    /** Copies both, the map sorted by key. */
    public Resolution {
        actors = List.copyOf(actors);
        idByKey = java.util.Collections.unmodifiableMap(new TreeMap<>(idByKey));
    }
}
