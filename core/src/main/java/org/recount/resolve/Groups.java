package org.recount.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;

/** Resolves what is no person: full names first, then abbreviations, then groups without a name. */
final class Groups {
    private final ActorResolver resolver;

    Groups(ActorResolver resolver) {
        this.resolver = resolver;
    }

    void resolve(Collection<LocalActor> groups) {
        List<LocalActor> named = new ArrayList<>();
        List<LocalActor> abbreviated = new ArrayList<>();
        Map<String, List<LocalActor>> nameless = new TreeMap<>();
        for (LocalActor g : groups) {
            if (full(g) != null) {
                named.add(g);
            } else if (GroupName.abbreviation(g.name())) {
                abbreviated.add(g);
            } else {
                // a description names the same people only where it says of which country they are
                String place = g.country() == null ? g.key() : g.country();
                GroupName name = GroupName.of(g.name());
                String words = name == null ? g.name() : name.words().toString();
                nameless.computeIfAbsent(g.kind() + "|" + place + "|" + words, k -> new ArrayList<>())
                        .add(g);
            }
        }
        named.sort(Comparator.comparing((LocalActor g) -> g.country() == null).thenComparing(LocalActor::key));
        named.forEach(this::name);
        abbreviated.sort(
                Comparator.comparing((LocalActor g) -> g.country() == null).thenComparing(LocalActor::key));
        abbreviated.forEach(this::abbreviation);
        for (List<LocalActor> same : nameless.values()) {
            resolver.open(same.getFirst());
            Cluster cluster = resolver.of(same.getFirst().key());
            same.subList(1, same.size()).forEach(g -> {
                if (cluster != null && resolver.admits(cluster, g)) {
                    resolver.join(g, cluster);
                } else {
                    resolver.open(g);
                }
            });
        }
    }

    /** The fullest name of a group that has one, or null. */
    private static @Nullable GroupName full(LocalActor group) {
        List<String> names = new ArrayList<>(group.aliases());
        names.add(group.name());
        GroupName best = null;
        for (String name : names) {
            boolean proper = name.chars().anyMatch(Character::isUpperCase);
            GroupName parsed = proper && !GroupName.abbreviation(name) ? GroupName.of(name) : null;
            if (parsed != null
                    && (best == null || parsed.words().size() > best.words().size())) {
                best = parsed;
            }
        }
        return best;
    }

    private void name(LocalActor group) {
        Set<Cluster> fitting = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(group.aliases());
        names.add(group.name());
        for (String name : names) {
            GroupName parsed = GroupName.abbreviation(name) ? null : GroupName.of(name);
            if (parsed != null) {
                fitting.addAll(resolver.index().groups(parsed));
            }
        }
        settle(group, fitting);
    }

    private void abbreviation(LocalActor group) {
        settle(group, resolver.index().abbreviations(group.name()));
    }

    private void settle(LocalActor group, Set<Cluster> fitting) {
        List<Cluster> possible = fitting.stream()
                .filter(c -> c.mayBeOf(group.country()) && resolver.admits(c, group))
                .filter(c ->
                        c.members.stream().anyMatch(m -> family(m) == family(group)) || group.kind() == ActorKind.OTHER)
                .toList();
        List<Cluster> listed = possible.stream().filter(Cluster::listed).toList();
        if (possible.size() == 1) {
            resolver.join(group, possible.getFirst());
        } else if (listed.size() == 1) {
            resolver.join(group, listed.getFirst());
        } else {
            resolver.open(group);
        }
    }

    private static boolean family(LocalActor actor) {
        return actor.kind().official();
    }
}
