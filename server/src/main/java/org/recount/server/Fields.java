package org.recount.server;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.record.Tables.Table;

/** Which parts of a filter a table has something for: the parameters of its address. */
final class Fields {
    private static final Map<String, Set<String>> OF = Map.ofEntries(
            Map.entry("articles", Set.of("q", "from", "to", "event", "story", "outlet")),
            Map.entry("origins", Set.of("article")),
            Map.entry("actors", Set.of("q", "country")),
            Map.entry("renderings", Set.of("article", "statement", "actor")),
            Map.entry("statements", Set.of("q", "actor", "from", "to", "article", "event")),
            Map.entry(
                    "mentions",
                    Set.of(
                            "q", "type", "status", "actor", "other", "box", "from", "to", "article", "event",
                            "country")),
            Map.entry(
                    "events",
                    Set.of(
                            "q", "type", "status", "actor", "other", "box", "from", "to", "state", "origins", "article",
                            "story", "country")),
            Map.entry("stories", Set.of("q", "from", "to", "article", "event")),
            Map.entry("details", Set.of("article", "event", "attribute", "actor")),
            Map.entry("findings", Set.of("state", "article", "event", "attribute")),
            Map.entry("relations", Set.of("actor", "other")),
            Map.entry("decisions", Set.of()));

    private Fields() {}

    /** Of this table. */
    static Set<String> of(Table<?> table) {
        return OF.getOrDefault(table.name(), Set.of());
    }

    /** Both. */
    static Set<String> and(Set<String> fields, Set<String> more) {
        Set<String> all = new TreeSet<>(fields);
        all.addAll(more);
        return all;
    }
}
