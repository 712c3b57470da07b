package org.recount.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.event.Event;
import org.recount.record.Record;
import org.recount.resolve.Actor;

/** What events and actors a decision changed, in plain words. */
final class Difference {
    private Difference() {}

    /** What is no longer so, and what is so now. */
    static String between(Record before, Record after) {
        String changed = told(
                        "event",
                        lines(before.events(), Event::mentions, Difference::line),
                        lines(after.events(), Event::mentions, Difference::line))
                + told(
                        "actor",
                        lines(before.actors(), Actor::aliases, Difference::line),
                        lines(after.actors(), Actor::aliases, Difference::line));
        return changed.isEmpty() ? "No event and no actor changed.\n" : changed;
    }

    /** Lines by line and members: two events may be told in the same words. */
    private static <T> Map<List<String>, String> lines(
            List<T> rows, Function<T, List<String>> members, Function<T, String> line) {
        Map<List<String>, String> lines = new LinkedHashMap<>();
        for (T row : rows) {
            List<String> key = new ArrayList<>(members.apply(row));
            key.add(line.apply(row));
            lines.put(key, line.apply(row));
        }
        return lines;
    }

    private static String told(String what, Map<List<String>, String> before, Map<List<String>, String> now) {
        Map<List<String>, String> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(now.keySet());
        Map<List<String>, String> come = new LinkedHashMap<>(now);
        come.keySet().removeAll(before.keySet());
        return gone.isEmpty() && come.isEmpty()
                ? ""
                : part("before", what, gone.values()) + part("now", what, come.values());
    }

    private static String part(String when, String what, Collection<String> lines) {
        return when + ": " + count(lines.size(), what)
                + lines.stream().map(l -> "\n  " + l).collect(Collectors.joining()) + "\n";
    }

    private static String line(Event event) {
        return event.id() + "  " + event.headline() + " ("
                + count(event.mentions().size(), "mention") + " in "
                + count(event.articles().size(), "report") + ")";
    }

    private static String line(Actor actor) {
        return actor.id() + "  " + actor.name()
                + (actor.aliases().isEmpty() ? "" : ", written " + String.join(" / ", actor.aliases()));
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
