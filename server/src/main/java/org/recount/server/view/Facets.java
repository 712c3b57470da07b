package org.recount.server.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.recount.actor.CountryNames;
import org.recount.store.Edition;
import org.recount.store.Filter;

/**
 * Counts beside a page's filters. What is ticked of one facet does not narrow that facet: its other values stay in reach.
 *
 * @param counts by facet and value
 * @param countries names of the countries that are counted, by code
 */
public record Facets(Map<String, Map<String, Integer>> counts, Map<String, String> countries) {
    private static final CountryNames NAMES = CountryNames.load();

    /** The counts under this filter. */
    static Facets of(Edition edition, Filter filter) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>(edition.facets(filter));
        without(edition, filter, counts);
        Map<String, String> countries = new HashMap<>();
        counts.getOrDefault("country", Map.of()).keySet().forEach(code -> countries.put(code, NAMES.nameOf(code)));
        return new Facets(counts, countries);
    }

    private static void without(Edition edition, Filter f, Map<String, Map<String, Integer>> counts) {
        if (!f.types().isEmpty()) {
            widen(edition, "type", counts, narrowed(f).types(Set.of()).build());
        }
        if (!f.statuses().isEmpty()) {
            widen(edition, "status", counts, narrowed(f).statuses(Set.of()).build());
        }
        if (!f.states().isEmpty()) {
            widen(edition, "state", counts, narrowed(f).states(Set.of()).build());
        }
        if (f.country() != null) {
            widen(edition, "country", counts, narrowed(f).country(null).build());
        }
    }

    private static void widen(Edition edition, String facet, Map<String, Map<String, Integer>> counts, Filter wider) {
        counts.put(facet, edition.facets(wider).getOrDefault(facet, Map.of()));
    }

    static Filter.Builder narrowed(Filter f) {
        return new Filter.Builder()
                .text(f.text())
                .types(f.types())
                .actor(f.actor())
                .other(f.other())
                .box(f.box())
                .from(f.from())
                .to(f.to())
                .statuses(f.statuses())
                .states(f.states())
                .origins(f.origins())
                .article(f.article())
                .event(f.event())
                .story(f.story())
                .statement(f.statement())
                .attribute(f.attribute())
                .outlet(f.outlet())
                .country(f.country())
                .undated(f.undated())
                .site(f.site());
    }
}
