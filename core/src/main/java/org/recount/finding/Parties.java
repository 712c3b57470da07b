package org.recount.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.resolve.Actor;

/**
 * Who did it or who was meant. The value is an actor's id where the words name one. What an article gives on one
 * claimant's word belongs together; two such sets cannot both be right when no chain of shared actors joins them. A
 * state's bodies count as the state. As a target a state is only where the target lies ("struck bases in the
 * neighbouring country"), so it contradicts nobody.
 */
final class Parties implements ValueKind {
    static final String PERPETRATOR = "perpetrator";
    static final String TARGET = "target";

    @Override
    public boolean fits(Detail detail) {
        return detail.attribute().equals(PERPETRATOR) || detail.attribute().equals(TARGET);
    }

    @Override
    public String key(Detail d) {
        return Objects.requireNonNullElseGet(d.value(), () -> ContentWords.key(d.text()));
    }

    @Override
    public boolean byAccount() {
        return true;
    }

    @Override
    public boolean disputed(List<Detail> details, Map<String, Actor> actors) {
        Map<String, Set<String>> accounts = new HashMap<>();
        for (Detail d : details) {
            String party = party(d, actors);
            if (party != null) {
                accounts.computeIfAbsent(d.article() + " " + d.claimant(), k -> new TreeSet<>())
                        .add(party);
            }
        }
        Map<String, String> joined = new HashMap<>();
        for (Set<String> account : accounts.values()) {
            String first = account.iterator().next();
            account.forEach(party -> joined.put(root(party, joined), root(first, joined)));
        }
        Set<String> roots = new HashSet<>();
        joined.keySet().forEach(party -> roots.add(root(party, joined)));
        return roots.size() > 1;
    }

    private static String root(String party, Map<String, String> joined) {
        String up = joined.getOrDefault(party, party);
        return up.equals(party) ? party : root(up, joined);
    }

    private static @Nullable String party(Detail d, Map<String, Actor> actors) {
        Actor actor = d.value() == null ? null : actors.get(d.value());
        if (actor == null) {
            return null;
        }
        if (actor.kind().official() && actor.country() != null) {
            return d.attribute().equals(TARGET) ? null : actor.country();
        }
        boolean named = actor.kind() == ActorKind.ARMED_GROUP || d.attribute().equals(PERPETRATOR);
        return named ? actor.id() : null;
    }
}
