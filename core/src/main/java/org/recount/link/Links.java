package org.recount.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What linking found.
 *
 * @param links one a row, in the order of the rows
 * @param events sorted by id
 */
public record Links(List<Link> links, List<LinkedEvent> events) {
    /** Copies the lists. */
    public Links {
        links = List.copyOf(links);
        events = List.copyOf(events);
    }

    static Links of(List<Row> rows, Keys keys, List<Happening> happenings, Deeds deeds) {
        EventValues values = new EventValues(deeds);
        Map<String, LinkedEvent> eventOf = new HashMap<>();
        Map<String, String> whyOf = new HashMap<>();
        for (Happening happening : happenings) {
            LinkedEvent event = values.event(happening);
            event.mentions().forEach(m -> eventOf.put(m, event));
            event.why().forEach(w -> whyOf.put(w.mention(), "like " + w.other() + ": " + w.signal()));
        }
        List<Link> links = rows.stream()
                .map(row -> {
                    String key = keys.of(row).key();
                    LinkedEvent event = eventOf.get(key);
                    if (event == null) {
                        throw new IllegalStateException("no event for " + key);
                    }
                    int size = event.mentions().size();
                    String alone = size == 1
                            ? "no other row tells of the same"
                            : "tells most of the " + size + " rows of this event";
                    return new Link(row.id(), event.id(), whyOf.getOrDefault(key, alone));
                })
                .toList();
        List<LinkedEvent> events = eventOf.values().stream()
                .distinct()
                .sorted(Comparator.comparing(LinkedEvent::id))
                .toList();
        return new Links(links, events);
    }
}
