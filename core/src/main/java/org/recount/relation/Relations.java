package org.recount.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.internal.Ids;
import org.recount.resolve.Actor;

/** Reads from events how each two states or armed groups stand to each other over time. */
public final class Relations {
    private Relations() {}

    /**
     * The pairs, sorted by id.
     *
     * @param events as merged; negated and hypothetical ones say nothing about a pair, a future one only what is
     *     promised
     * @param actors those that the events name
     * @param mentions those of the events: their words tell what became of ambassadors, borders and talks
     */
    public static List<Relation> of(List<Event> events, List<Actor> actors, List<Mention> mentions) {
        Map<String, List<Mention>> byEvent = new HashMap<>();
        mentions.stream().sorted(Comparator.comparing(Mention::id)).forEach(m -> {
            if (m.event() != null) {
                byEvent.computeIfAbsent(m.event(), k -> new ArrayList<>()).add(m);
            }
        });
        Sides sides = new Sides(actors);
        Map<Pair, List<Deed>> deeds = new TreeMap<>();
        events.stream()
                .filter(e -> e.status() != Status.NEGATED && e.status() != Status.HYPOTHETICAL)
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> {
                    Set<String> from = sides.of(event.actors());
                    Set<String> to = sides.of(event.recipients());
                    for (Pair pair : Deed.pairs(event, from, to)) {
                        boolean both = event.reciprocal();
                        deeds.computeIfAbsent(pair, k -> new ArrayList<>())
                                .add(new Deed(
                                        event,
                                        byEvent.getOrDefault(event.id(), List.of()),
                                        both || (from.contains(pair.a()) && to.contains(pair.b())),
                                        both || (from.contains(pair.b()) && to.contains(pair.a()))));
                    }
                });
        List<Relation> relations = new ArrayList<>();
        deeds.forEach((pair, theirs) -> relations.add(new Relation(
                Ids.of(pair.a(), pair.b()),
                pair.a(),
                pair.b(),
                Days.of(theirs),
                Channels.of(theirs),
                Commitments.of(theirs))));
        relations.sort(Comparator.comparing(Relation::id));
        return List.copyOf(relations);
    }
}
