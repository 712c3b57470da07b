package org.recount.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;

/** Resolves persons: full names before shorter ones, lone surnames after them, bare offices last. */
final class Persons {
    private final ActorResolver resolver;

    Persons(ActorResolver resolver) {
        this.resolver = resolver;
    }

    void resolve(Collection<LocalActor> persons) {
        Map<LocalActor, PersonName> named = new LinkedHashMap<>();
        List<LocalActor> nameless = new ArrayList<>();
        for (LocalActor p : persons) {
            PersonName name = fullest(p);
            if (name == null) {
                nameless.add(p);
            } else {
                named.put(p, name);
            }
        }
        List<LocalActor> order = new ArrayList<>(named.keySet());
        order.sort(Comparator.comparingInt((LocalActor p) -> -words(named.get(p)))
                .thenComparing(p -> p.country() == null)
                .thenComparing(LocalActor::key));
        for (LocalActor p : order) {
            PersonName name = named.get(p);
            if (name != null) {
                settle(p, name);
            }
        }
        bareOffices(nameless, persons);
    }

    private static int words(@Nullable PersonName name) {
        return name == null ? 0 : name.single() ? 1 : name.words().size();
    }

    /** The longest name that the article gives, or null for a description such as "the foreign minister". */
    private static @Nullable PersonName fullest(LocalActor person) {
        PersonName best = null;
        for (String name : person.aliases()) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            boolean proper = last.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
            PersonName parsed = proper && !GroupName.abbreviation(name) ? PersonName.of(name) : null;
            if (parsed != null && words(parsed) > words(best)) {
                best = parsed;
            }
        }
        return best;
    }

    private void settle(LocalActor person, PersonName name) {
        List<Cluster> possible = resolver.index().persons(name).stream()
                .filter(c -> c.members.stream().anyMatch(m -> m.kind() == ActorKind.PERSON))
                .filter(c -> c.mayBeOf(person.country()) && resolver.admits(c, person))
                .toList();
        List<Cluster> here = possible.stream()
                .filter(c -> c.members.stream().anyMatch(m -> m.article().equals(person.article())))
                .toList();
        String office = Offices.key(person.office());
        List<Cluster> holders = possible.stream()
                .filter(c -> office != null && c.offices.contains(office))
                .toList();
        Cluster chosen = null;
        if (name.single() && here.size() == 1) {
            chosen = here.getFirst();
        } else if (possible.size() == 1 && (!name.single() || knownAs(person, name, possible.getFirst()))) {
            chosen = possible.getFirst();
        } else if (holders.size() == 1) {
            chosen = holders.getFirst();
        }
        if (chosen == null) {
            resolver.open(person);
        } else {
            resolver.join(person, chosen);
        }
    }

    /** A surname alone needs the same known country, or to be long; and no other office than the full name's. */
    private static boolean knownAs(LocalActor person, PersonName name, Cluster cluster) {
        boolean sameCountry = person.country() != null && cluster.countries.contains(person.country());
        String office = Offices.key(person.office());
        boolean officeFits = office == null || cluster.offices.isEmpty() || cluster.offices.contains(office);
        return (sameCountry || ActorResolver.tells(name)) && (officeFits || (sameCountry && ActorResolver.tells(name)));
    }

    /** "The Pakistani foreign minister" is the one named holder of the office, when there is just one. */
    private void bareOffices(List<LocalActor> nameless, Collection<LocalActor> persons) {
        Map<String, Set<Cluster>> holders = new TreeMap<>();
        for (LocalActor p : persons) {
            String key = officeOf(p);
            Cluster cluster = resolver.of(p.key());
            if (key != null && cluster != null) {
                holders.computeIfAbsent(key, k -> new java.util.LinkedHashSet<>())
                        .add(cluster);
            }
        }
        Map<String, Cluster> unnamed = new TreeMap<>();
        for (LocalActor p : nameless) {
            String key = officeOf(p);
            List<Cluster> possible = key == null
                    ? List.of()
                    : holders.getOrDefault(key, Set.of()).stream()
                            .filter(c -> resolver.admits(c, p))
                            .toList();
            Cluster known = key == null ? null : unnamed.get(key);
            if (possible.size() == 1) {
                resolver.join(p, possible.getFirst());
            } else if (known != null && resolver.admits(known, p)) {
                resolver.join(p, known);
            } else {
                resolver.open(p);
                Cluster opened = resolver.of(p.key());
                if (key != null && opened != null) {
                    unnamed.putIfAbsent(key, opened);
                }
            }
        }
    }

    private static @Nullable String officeOf(LocalActor person) {
        String office = Offices.key(person.office());
        return office == null || person.country() == null ? null : person.country() + "|" + office;
    }
}
