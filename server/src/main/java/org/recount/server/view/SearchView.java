package org.recount.server.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.store.Edition;
import org.recount.store.Hit;
import org.recount.store.Page;

/** Full-text search over everything, what was found grouped by table. */
final class SearchView implements View {
    /** The tables in the order in which the page shows them. */
    private static final List<String> TABLES = List.of("events", "articles", "statements", "actors");

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total how much was found
     * @param next where the next page starts
     * @param items best first
     * @param tables the items of this page by table, best first
     */
    record Shown(int version, int total, @Nullable String next, List<Hit> items, Map<String, List<Hit>> tables) {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        String words = ask.filter().text();
        Page<Hit> page = words == null ? new Page<>(List.of(), null, 0) : edition.search(words, ask.paging());
        Map<String, List<Hit>> tables = new LinkedHashMap<>();
        TABLES.forEach(t -> {
            List<Hit> hits =
                    page.items().stream().filter(h -> h.table().equals(t)).toList();
            if (!hits.isEmpty()) {
                tables.put(t, hits);
            }
        });
        return new Shown(edition.snapshot().version(), page.total(), page.next(), page.items(), tables);
    }
}
