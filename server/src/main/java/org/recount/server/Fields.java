package org.recount.server;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recount.record.Tables.Table;
import org.recount.server.view.View;

/** Which parts of a filter a table or a view has something for: the parameters of its address. */
final class Fields {
    private static final Set<String> HAPPENINGS = Set.of(
            "q", "type", "status", "actor", "other", "box", "from", "to", "state", "origins", "article", "story",
            "country", "undated");
    private static final Set<String> PAGED = Set.of("limit", "cursor");

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
            Map.entry("events", HAPPENINGS),
            Map.entry("stories", Set.of("q", "from", "to", "article", "event")),
            Map.entry("details", Set.of("article", "event", "attribute", "actor")),
            Map.entry("findings", Set.of("state", "article", "event", "attribute")),
            Map.entry("relations", Set.of("actor", "other")),
            Map.entry("decisions", Set.of()));

    private static final Map<String, Set<String>> OF_VIEWS = Map.ofEntries(
            Map.entry("record", and(HAPPENINGS, Asks.PAGING)),
            Map.entry("happening", Set.of()),
            Map.entry("accounts", Set.of("event")),
            Map.entry(
                    "statements",
                    and(Set.of("q", "actor", "from", "to", "article", "event", "statement"), Asks.PAGING)),
            Map.entry("search", and(Set.of("q"), PAGED)),
            Map.entry("article", Set.of()),
            Map.entry("sources", PAGED),
            Map.entry("timeline", HAPPENINGS),
            Map.entry("map", and(and(HAPPENINGS, Set.of("place")), PAGED)),
            Map.entry("pairs", and(Set.of("actor", "other"), PAGED)),
            Map.entry("pair", Set.of("from", "to")),
            Map.entry("brief", HAPPENINGS),
            Map.entry("changes", Set.of("rows", "articles")));

    private Fields() {}

    /**
     * Of this view, with {@code version}.
     *
     * @throws IllegalStateException if nobody has said which it knows
     */
    static Set<String> of(View view) {
        Set<String> own = OF_VIEWS.get(view.name());
        if (own == null) {
            throw new IllegalStateException("no parameters are given for the view " + view.name());
        }
        return and(own, Set.of("version"));
    }

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
