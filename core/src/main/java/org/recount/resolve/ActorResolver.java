package org.recount.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.internal.Bonds;
import org.recount.internal.Gathering;

/**
 * Joins the actors of single articles into actors of the whole record. Listed actors join by identity; the others by country, kind and
 * name, where a name may be spelled by another hand. Two names that both could be meant keep apart: an actor split in two
 * is seen and mended, two actors run together are not.
 */
public final class ActorResolver {
    private static final int LONG_SURNAME = 6;

    private final Map<String, Cluster> identities = new TreeMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final NameIndex index = new NameIndex();
    private final Map<String, Cluster> byKey = new TreeMap<>();

    private final Gathering<Cluster> gathering;

    private ActorResolver(Bonds bonds) {
        gathering = new Gathering<>(bonds);
    }

    /** Resolves these actors, in any order; one given twice counts once. */
    public static Resolution resolve(Collection<LocalActor> actors) {
        return resolve(actors, Bonds.NONE);
    }

    /**
     * The same under what people decided: bound actors are one, with all that resolves to either of them; parted ones never are.
     *
     * @param bonds of local actors' keys
     */
    public static Resolution resolve(Collection<LocalActor> actors, Bonds bonds) {
        TreeMap<String, LocalActor> byKey = new TreeMap<>();
        actors.forEach(a -> byKey.put(a.key(), a));
        return new ActorResolver(bonds).run(byKey.values());
    }

    private Resolution run(Collection<LocalActor> actors) {
        List<LocalActor> groups = new ArrayList<>();
        List<LocalActor> persons = new ArrayList<>();
        for (LocalActor actor : actors) {
            String identity = actor.identity();
            if (identity != null) {
                Cluster cluster = identities.computeIfAbsent(identity, i -> opened(i));
                if (admits(cluster, actor)) {
                    join(actor, cluster);
                } else {
                    open(actor);
                }
            } else if (actor.kind() == ActorKind.PERSON) {
                persons.add(actor);
            } else {
                groups.add(actor);
            }
        }
        new Groups(this).resolve(groups);
        new Persons(this).resolve(persons);
        gathering.united().forEach(this::unite);
        Map<String, String> ids = new TreeMap<>();
        byKey.forEach((key, cluster) -> ids.put(key, cluster.id()));
        List<Actor> resolved = clusters.stream()
                .map(c -> c.actor(ids))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        return new Resolution(resolved, ids);
    }

    NameIndex index() {
        return index;
    }

    private Cluster opened(@Nullable String identity) {
        Cluster cluster = new Cluster(identity);
        clusters.add(cluster);
        return cluster;
    }

    private void unite(List<Cluster> same) {
        Cluster united = Cluster.of(same);
        clusters.removeAll(same);
        clusters.add(united);
        united.members.forEach(m -> byKey.put(m.key(), united));
    }

    /** Whether no person decided against the actor being in the cluster. */
    boolean admits(Cluster cluster, LocalActor actor) {
        return gathering.admits(cluster, actor.key());
    }

    /** A cluster of this actor alone. */
    void open(LocalActor actor) {
        join(actor, opened(null));
    }

    /** Puts the actor into the cluster, and its names under which others find it. */
    void join(LocalActor actor, Cluster cluster) {
        cluster.add(actor);
        byKey.put(actor.key(), cluster);
        gathering.put(actor.key(), cluster);
        List<String> names = new ArrayList<>(actor.aliases());
        if (!names.contains(actor.name())) {
            names.add(actor.name());
        }
        for (String name : names) {
            if (GroupName.abbreviation(name)) {
                cluster.abbreviations.add(name);
                index.abbreviation(name, cluster);
            } else if (actor.kind() == ActorKind.PERSON) {
                PersonName person = PersonName.of(name);
                if (person != null) {
                    cluster.persons.add(person);
                    index.person(person, cluster);
                }
            } else {
                GroupName group = GroupName.of(name);
                if (group != null) {
                    cluster.groups.add(group);
                    index.group(group, cluster);
                }
            }
        }
    }

    /** The cluster of a local actor that is already in one, or null. */
    @Nullable
    Cluster of(String key) {
        return byKey.get(key);
    }

    /** Whether a lone surname tells enough to be joined to a name whose country is not known to be the same. */
    static boolean tells(PersonName name) {
        return name.plain().length() >= LONG_SURNAME;
    }
}
