package org.recount.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Ids;
import org.recount.internal.Table;

/** Countries by their codes and names, from the table that names actors too. */
final class CountryCodes {
    private static final List<String> OFFICIAL = List.of("", "GOV", "MIL");

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byPeople = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    CountryCodes() {
        for (Table.Row row : Table.load(CountryCodes.class, "/org/recount/actor/countries.tsv")
                .rows()) {
            String iso3 = row.get("iso3");
            names.put(iso3, row.get("name"));
            byCode.put(iso3, iso3);
            byCode.putIfAbsent(row.get("cameo"), iso3);
            row.list("names").forEach(n -> byName.putIfAbsent(spelling(n), iso3));
            row.list("demonyms").forEach(d -> byPeople.putIfAbsent(spelling(d), iso3));
            // the record makes the id of an actor that has a code from that code
            OFFICIAL.forEach(o -> byId.put(Ids.of(iso3 + o), iso3));
        }
    }

    /** The country of a code (ISO alpha-3 or CAMEO) or of a name; null when it is none. */
    @Nullable
    String of(@Nullable String codeOrName) {
        if (codeOrName == null) {
            return null;
        }
        String code = byCode.get(codeOrName.strip());
        return code != null ? code : byName.get(spelling(codeOrName));
    }

    /** The country that the code starts with; null when it starts with none. */
    @Nullable
    String startOf(String code) {
        return code.length() < 3 ? null : byCode.get(code.substring(0, 3));
    }

    /** The country whose adjective or people this is; null when it is none. */
    @Nullable
    String people(String word) {
        return byPeople.get(spelling(word));
    }

    /** The country whose government or army has this id in a record; null when it is another's. */
    @Nullable
    String ofId(String id) {
        return byId.get(id);
    }

    /** The usual name of a country. */
    String name(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }

    private static String spelling(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
