package org.recount.evaluation.coding;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActor;
import org.recount.actor.LocalActors;
import org.recount.internal.Table;

/** The countries of actors and of the codes by which annotators name them. */
final class Countries {
    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<String, String> OTHERS = others();

    private Countries() {}

    private static Map<String, String> others() {
        Map<String, String> others = new TreeMap<>();
        Table.load(Countries.class, "codes.tsv").rows().forEach(r -> others.put(r.get("code"), r.get("iso3")));
        return others;
    }

    /** The country that an actor's code starts with, as ISO 3166 alpha-3: RUS for RUSGOV, JPN for JAP. */
    static Optional<String> in(String code) {
        if (code.length() < 3) {
            return Optional.empty();
        }
        String first = code.substring(0, 3);
        String country = OTHERS.getOrDefault(first, first);
        return ISO.contains(country) || OTHERS.containsValue(country) ? Optional.of(country) : Optional.empty();
    }

    /** The country that the actor belongs to or acts from, its own or that of whom it belongs to. */
    static @Nullable String of(LocalActors actors, LocalActor actor) {
        Set<String> seen = new HashSet<>();
        LocalActor at = actor;
        while (at.country() == null && at.of() != null && seen.add(at.key())) {
            at = actors.get(at.of());
        }
        return at.country();
    }
}
