package org.recount.actor;

import java.util.HashMap;
import java.util.Map;
import org.recount.internal.Table;

/** The usual English names of countries by ISO 3166 alpha-3 code, from {@code countries.tsv}. */
public final class CountryNames {
    private final Map<String, String> names = new HashMap<>();

    CountryNames(Table countries) {
        countries.rows().forEach(row -> names.put(row.get("iso3"), row.get("name")));
    }

    /** The names of the countries table. */
    public static CountryNames load() {
        return new CountryNames(Table.load(CountryNames.class, "countries.tsv"));
    }

    /** The country's usual English name; the code itself for a code that is in no table. */
    public String nameOf(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }
}
