package org.recount.evaluation.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.internal.Table;
import org.recount.resolve.Actor;

/** Whether an actor of the record is one that the annotation names by code. */
final class Codes {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private final Map<String, Set<String>> namesByCode = new HashMap<>();
    private final Map<String, Actor> actors;

    Codes(Gold gold, List<Actor> actors) {
        this.actors = actors.stream().collect(Collectors.toMap(Actor::id, a -> a));
        for (Table.Row row : Table.load(Codes.class, "codes.tsv").rows()) {
            row.list("names").forEach(name -> add(row.get("code"), name));
        }
        for (List<String> group : gold.aliases()) {
            group.stream()
                    .filter(name -> name.matches("[A-Z]{2,6}"))
                    .forEach(code -> group.forEach(name -> add(code, name)));
        }
    }

    private void add(String code, String name) {
        namesByCode.computeIfAbsent(code, c -> new HashSet<>()).add(Names.plain(name));
    }

    /** Whether the actor acts for this country or group. An armed group does not act for the country it lives in. */
    boolean actsFor(@Nullable String id, String code) {
        return matches(id, code, false);
    }

    /** Whether what is done to the actor is done to this country or group: an armed group on its soil counts. */
    boolean standsFor(@Nullable String id, String code) {
        return matches(id, code, true);
    }

    private boolean matches(@Nullable String id, String code, boolean soil) {
        Set<String> seen = new HashSet<>();
        for (Actor a = find(id); a != null && seen.add(a.id()); a = find(a.of())) {
            boolean match = COUNTRIES.contains(code)
                    ? code.equals(a.country()) && (soil || a.kind() != ActorKind.ARMED_GROUP)
                    : group(a, code);
            if (match) {
                return true;
            }
            if (a.kind() == ActorKind.ARMED_GROUP) {
                return false;
            }
        }
        return false;
    }

    private boolean group(Actor actor, String code) {
        Set<String> names = namesByCode.getOrDefault(code, Set.of());
        String own = actor.code();
        return Names.of(actor).anyMatch(n -> names.contains(n) || initials(n).equals(code))
                || Names.has(actor, code)
                || (own != null && Arrays.asList(own.split("(?<=\\G...)")).contains(code));
    }

    private static String initials(String plainName) {
        return Arrays.stream(plainName.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** How a miss prints an actor. */
    String name(@Nullable String id) {
        Actor actor = find(id);
        return actor == null ? "unresolved" : actor.name() + "(" + actor.country() + ")";
    }

    private @Nullable Actor find(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The country that a description of a speaker names, by code or by English name: "PAK government". */
    static Optional<String> countryIn(String description) {
        for (String word : description.split("\\W+", -1)) {
            if (COUNTRIES.contains(word)) {
                return Optional.of(word);
            }
        }
        Map<Integer, String> found = new TreeMap<>();
        for (String iso2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", iso2);
            int at = description.indexOf(country.getDisplayCountry(Locale.ENGLISH));
            if (at >= 0) {
                found.put(at, country.getISO3Country());
            }
        }
        return found.values().stream().findFirst();
    }
}
