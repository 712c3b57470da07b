package org.recount.server.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.event.Event;
import org.recount.finding.Finding;
import org.recount.place.Place;
import org.recount.store.Edition;
import org.recount.time.Time;

/**
 * One happening as a line of a list.
 *
 * @param id of the event
 * @param headline one plain sentence
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param status how real it is
 * @param time when
 * @param place where
 * @param reciprocal all parties are actors
 * @param actors who
 * @param recipients to whom
 * @param origins on how many independent origins it stands
 * @param articles how many reports tell of it
 * @param findings how many of its findings are in each state
 * @param score PLOVER score
 */
public record Happening(
        String id,
        String headline,
        EventType type,
        @Nullable String mode,
        Status status,
        @Nullable Time time,
        @Nullable Place place,
        boolean reciprocal,
        List<Name> actors,
        List<Name> recipients,
        int origins,
        int articles,
        Map<String, Integer> findings,
        double score) {

    /** These events as lines, in their order. */
    static List<Happening> of(Edition edition, Collection<Event> events) {
        Names names = Names.of(
                edition, events.stream().flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream())));
        Map<String, Map<Finding.State, Integer>> states =
                edition.states(events.stream().map(Event::id).toList());
        return events.stream()
                .map(e -> of(e, names, byName(states.getOrDefault(e.id(), Map.of()))))
                .toList();
    }

    private static Happening of(Event e, Names names, Map<String, Integer> findings) {
        return new Happening(
                e.id(),
                e.headline(),
                e.type(),
                e.mode(),
                e.status(),
                e.time(),
                e.place(),
                e.reciprocal(),
                names.all(e.actors()),
                names.all(e.recipients()),
                e.origins().size(),
                e.articles().size(),
                findings,
                e.score());
    }

    private static Map<String, Integer> byName(Map<Finding.State, Integer> counts) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        counts.forEach((state, n) -> byName.put(state.name().toLowerCase(Locale.ROOT), n));
        return byName;
    }
}
