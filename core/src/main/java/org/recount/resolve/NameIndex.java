package org.recount.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters by the keys of their names: only names of one bucket are ever compared. */
final class NameIndex {
    private record Named<N>(N name, Cluster cluster) {}

    private final Map<String, List<Named<PersonName>>> persons = new HashMap<>();
    private final Map<String, List<Named<GroupName>>> groups = new HashMap<>();
    private final Map<String, Set<Cluster>> abbreviations = new HashMap<>();
    private final Map<Cluster, Set<String>> seen = new HashMap<>();

    void person(PersonName name, Cluster cluster) {
        if (seen.computeIfAbsent(cluster, c -> new HashSet<>()).add(name.written())) {
            name.keys()
                    .forEach(k ->
                            persons.computeIfAbsent(k, x -> new ArrayList<>()).add(new Named<>(name, cluster)));
        }
    }

    void group(GroupName name, Cluster cluster) {
        if (seen.computeIfAbsent(cluster, c -> new HashSet<>()).add(name.written())) {
            groups.computeIfAbsent(name.key(), x -> new ArrayList<>()).add(new Named<>(name, cluster));
        }
    }

    void abbreviation(String name, Cluster cluster) {
        abbreviations.computeIfAbsent(name, x -> new LinkedHashSet<>()).add(cluster);
    }

    /**
     * The clusters with a name that this one may be; of a full name those where it is written the same, if there are any. A
     * surname that stands for a known full name finds nobody else.
     */
    Set<Cluster> persons(PersonName name) {
        Set<Cluster> same = new LinkedHashSet<>();
        Set<Cluster> fitting = new LinkedHashSet<>();
        for (String key : name.keys()) {
            for (Named<PersonName> other : persons.getOrDefault(key, List.of())) {
                boolean standsForAnother = !name.single()
                        && other.name.single()
                        && other.cluster.persons.stream().anyMatch(p -> !p.single());
                if (!standsForAnother && name.fits(other.name)) {
                    fitting.add(other.cluster);
                    if (!name.single() && name.same(other.name)) {
                        same.add(other.cluster);
                    }
                }
            }
        }
        return same.isEmpty() ? fitting : same;
    }

    /** The clusters with a group's name that this one may be; those where it is written the same, if there are any. */
    Set<Cluster> groups(GroupName name) {
        Set<Cluster> same = new LinkedHashSet<>();
        Set<Cluster> fitting = new LinkedHashSet<>();
        for (Named<GroupName> other : groups.getOrDefault(name.key(), List.of())) {
            if (name.fits(other.name)) {
                fitting.add(other.cluster);
                if (name.written().equalsIgnoreCase(other.name.written())) {
                    same.add(other.cluster);
                }
            }
        }
        return same.isEmpty() ? fitting : same;
    }

    Set<Cluster> abbreviations(String name) {
        return abbreviations.getOrDefault(name, Set.of());
    }
}
