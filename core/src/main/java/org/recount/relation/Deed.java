package org.recount.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.time.Time;

/**
 * One event as one pair sees it.
 *
 * @param event the event
 * @param mentions its mentions, sorted by id
 * @param fromA whether a did it to b
 * @param fromB whether b did it to a; both for a reciprocal event
 */
record Deed(Event event, List<Mention> mentions, boolean fromA, boolean fromB) {

    /** The day, or null when the event has none or spreads over several. */
    @Nullable
    LocalDate day() {
        Time time = event.time();
        return time != null && time.from() != null && time.from().equals(time.to()) ? time.from() : null;
    }

    /** The pairs that an event is about: every actor with every recipient, or each two of a reciprocal event's. */
    static Set<Pair> pairs(Event event, Set<String> actors, Set<String> recipients) {
        Set<Pair> pairs = new TreeSet<>();
        if (!event.reciprocal()) {
            actors.forEach(a -> recipients.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(Pair.of(a, b))));
            return pairs;
        }
        Set<String> both = new TreeSet<>(actors);
        both.addAll(recipients);
        List<String> parties = new ArrayList<>(both);
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                pairs.add(Pair.of(parties.get(i), parties.get(j)));
            }
        }
        return pairs;
    }
}
