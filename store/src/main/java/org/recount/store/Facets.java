package org.recount.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts events by value. */
final class Facets {
    private final int version;
    private final Query conditions;
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();

    /** Of the events {@code t} that meet the conditions. */
    Facets(int version, Query conditions) {
        this.version = version;
        this.conditions = conditions;
    }

    Map<String, Map<String, Integer>> count(Database database) {
        // The events are found once; all counts are of those.
        Query counts = new Query(
                        "with f as materialized (select t.id, t.type, t.status, t.country, t.day from events t where ")
                .add(conditions)
                .add(") select 1, type, 0, count(*) from f group by type"
                        + " union all select 2, status, 0, count(*) from f group by status"
                        + " union all select 3, country, 0, count(*) from f group by country"
                        + " union all select 4, null, day, count(*) from f where day is not null group by day"
                        + " union all select 5, state, 0, count(*) from (select distinct m.state, m.event"
                        + " from finding_events m where m.event in (select id from f) and ")
                .visible("m", version)
                .add(") x group by state");
        database.read(c -> {
            counts.each(c, row -> {
                int count = row.getInt(4);
                switch (row.getInt(1)) {
                    case 1 -> add(types, row.getString(2), count);
                    case 2 -> add(statuses, row.getString(2), count);
                    case 3 -> add(countries, row.getString(2), count);
                    case 4 -> add(months, month(row.getLong(3)), count);
                    default -> add(states, row.getString(2), count);
                }
            });
            return 0;
        });
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        facets.put("type", sorted(types));
        facets.put("status", sorted(statuses));
        facets.put("state", sorted(states));
        facets.put("country", sorted(countries));
        facets.put("month", sorted(months));
        return Collections.unmodifiableMap(facets);
    }

    private static String month(long day) {
        return YearMonth.from(LocalDate.ofEpochDay(day)).toString();
    }

    private static void add(Map<String, Integer> counts, @Nullable String value, int count) {
        if (value != null) {
            counts.merge(value, count, Integer::sum);
        }
    }

    private static Map<String, Integer> sorted(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
