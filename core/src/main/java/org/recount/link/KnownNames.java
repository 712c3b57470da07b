package org.recount.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.link.Party.Rank;

/** Leaders, groups and organisations by name, from the tables that name actors in texts. */
final class KnownNames {
    /** Who has the name: its rank, its country if any, and one key for all its names. */
    record Known(Rank rank, @Nullable String country, String key) {}

    private final Map<String, Known> byName = new HashMap<>();

    KnownNames() {
        add("/org/recount/actor/groups.tsv", Rank.NAMED);
        add("/org/recount/actor/organizations.tsv", Rank.NAMED);
        add("/org/recount/actor/leaders.tsv", Rank.STATE);
    }

    /** Who has this name, in whatever case, or null. */
    @Nullable
    Known find(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    private void add(String table, Rank rank) {
        for (Table.Row row : Table.load(KnownNames.class, table).rows()) {
            String country = row.get("country").isEmpty() ? null : row.get("country");
            Rank own = country == null ? Rank.NAMED : rank;
            Known known = new Known(own, country, row.get("code").isEmpty() ? row.get("name") : row.get("code"));
            byName.putIfAbsent(row.get("name").toLowerCase(Locale.ROOT), known);
            for (String alias : row.list("aliases")) {
                // short names such as "Bush" belong to several
                if (!row.list("weak").contains(alias)) {
                    byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), known);
                }
            }
        }
    }
}
