package org.recount.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** Names, adjectives and capitals of countries, from the table that names actors too. */
final class Countries {
    private static final int LONGEST = 6;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byIso2 = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    Countries() {
        for (Table.Row row :
                Table.load(Countries.class, "/org/recount/actor/countries.tsv").rows()) {
            String iso3 = row.get("iso3");
            names.put(iso3, row.get("name"));
            byIso2.put(row.get("iso2"), iso3);
            row.list("names").forEach(n -> byName.putIfAbsent(n, iso3));
            row.list("demonyms").forEach(d -> byAdjective.putIfAbsent(d, iso3));
            if (!row.list("capitals").isEmpty()) {
                capitals.put(iso3, row.list("capitals").get(0));
            }
        }
    }

    /** The country with this name, letter for letter, or null. */
    @Nullable
    String named(String name) {
        return byName.get(name);
    }

    /** The country of this adjective or people, letter for letter, or null. */
    @Nullable
    String adjective(String word) {
        return byAdjective.get(word);
    }

    @Nullable
    String ofIso2(String iso2) {
        return byIso2.get(iso2);
    }

    /** The usual name of a country. */
    String name(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }

    @Nullable
    String capital(String iso3) {
        return capitals.get(iso3);
    }

    /** The most words that a country's name has. */
    int longest() {
        return LONGEST;
    }
}
