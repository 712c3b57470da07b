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
        Query values = new Query("select t.type, t.status, t.country, t.day, count(*) from events t where ")
                .add(conditions)
                .add(" group by t.type, t.status, t.country, t.day");
        Query found = new Query(
                        "select x.state, count(distinct t.id) from events t join finding_events m on m.event = t.id"
                                + " join findings x on x.row_key = m.row_key where ")
                .visible("x", version)
                .add(" and ")
                .add(conditions)
                .add(" group by x.state");
        database.read(c -> {
            values.each(c, row -> {
                int count = row.getInt(5);
                add(types, row.getString(1), count);
                add(statuses, row.getString(2), count);
                add(countries, row.getString(3), count);
                long day = row.getLong(4);
                add(
                        months,
                        row.wasNull()
                                ? null
                                : YearMonth.from(LocalDate.ofEpochDay(day)).toString(),
                        count);
            });
            found.each(c, row -> add(states, row.getString(1), row.getInt(2)));
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
