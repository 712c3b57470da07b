package org.recount.server.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.record.Tables;
import org.recount.store.Edition;

/** The names of the actors that one answer needs, read together. */
final class Names {
    private final Map<String, Name> byId = new HashMap<>();

    private Names() {}

    /** Names of these actors; unknown ids and nulls are passed over. */
    static Names of(Edition edition, Stream<? extends @Nullable String> ids) {
        Names names = new Names();
        Collection<String> asked = new LinkedHashSet<>(
                ids.filter(Objects::nonNull).map(Objects::requireNonNull).toList());
        edition.rows(Tables.ACTORS, asked)
                .forEach(a -> names.byId.put(a.id(), new Name(a.id(), a.name(), a.kind(), a.country())));
        return names;
    }

    /** The actor's name, or null. */
    @Nullable
    Name get(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The names of those that are known, in their order. */
    List<Name> all(Collection<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    /** The actor's name; one that is not in the edition is called by its id. */
    Name named(String id) {
        Name name = byId.get(id);
        return name == null ? new Name(id, id, org.recount.actor.ActorKind.OTHER, null) : name;
    }
}
