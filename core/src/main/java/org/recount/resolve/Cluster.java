package org.recount.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.actor.LocalActor;
import org.recount.internal.Ids;

/** Local actors that are one actor. */
final class Cluster {
    final List<LocalActor> members = new ArrayList<>();
    final List<PersonName> persons = new ArrayList<>();
    final List<GroupName> groups = new ArrayList<>();
    final TreeSet<String> abbreviations = new TreeSet<>();
    final TreeSet<String> countries = new TreeSet<>();
    final TreeSet<String> offices = new TreeSet<>();
    private final @Nullable String identity;

    Cluster(@Nullable String identity) {
        this.identity = identity;
    }

    /** Clusters that are one actor after all. */
    static Cluster of(List<Cluster> same) {
        Cluster united = new Cluster(same.stream()
                .map(c -> c.identity)
                .filter(Objects::nonNull)
                .min(Comparator.<@Nullable String>nullsLast(Comparator.naturalOrder()))
                .orElse(null));
        same.forEach(c -> c.members.forEach(united::add));
        return united;
    }

    void add(LocalActor actor) {
        members.add(actor);
        if (actor.country() != null) {
            countries.add(actor.country());
        }
        String office = Offices.key(actor.office());
        if (office != null) {
            offices.add(office);
        }
    }

    boolean listed() {
        return identity != null;
    }

    /** Whether nothing speaks against this country. */
    boolean mayBeOf(@Nullable String country) {
        return country == null || countries.isEmpty() || countries.contains(country);
    }

    String smallestKey() {
        return members.stream()
                .map(LocalActor::key)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    String id() {
        return Ids.of(identity != null ? identity : smallestKey());
    }

    Actor actor(Map<String, String> idByKey) {
        TreeSet<String> aliases = new TreeSet<>();
        members.forEach(m -> aliases.addAll(m.aliases()));
        return new Actor(
                id(),
                name(),
                List.copyOf(aliases),
                Objects.requireNonNullElse(
                        most(LocalActor::kind, Comparator.<ActorKind>naturalOrder()), ActorKind.OTHER),
                most(LocalActor::country, Comparator.naturalOrder()),
                most(LocalActor::sector, Comparator.naturalOrder()),
                most(LocalActor::code, Comparator.naturalOrder()),
                most(LocalActor::office, Comparator.naturalOrder()),
                most(m -> m.of() == null ? null : idByKey.get(m.of()), Comparator.<String>naturalOrder()),
                members.stream().mapToInt(m -> m.mentions().size()).sum());
    }

    /** The fullest name, of those the most frequent, of those the smallest. */
    private String name() {
        Stream<String> names = members.stream().map(LocalActor::name);
        if (identity != null) {
            return Objects.requireNonNull(most(LocalActor::name, Comparator.naturalOrder()));
        }
        Map<String, Integer> counts = new TreeMap<>();
        members.forEach(m -> counts.merge(m.name(), Math.max(1, m.mentions().size()), Integer::sum));
        return names.distinct()
                .max(Comparator.comparingInt(Cluster::words)
                        .thenComparingInt(n -> counts.getOrDefault(n, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int words(String name) {
        PersonName person = PersonName.of(name);
        return person == null ? 0 : person.words().size();
    }

    /** The value that most members have, of those the smallest; null when none has any. */
    private <T> @Nullable T most(Function<LocalActor, @Nullable T> value, Comparator<T> order) {
        Map<T, Integer> counts = new TreeMap<>(order);
        for (LocalActor m : members) {
            T v = value.apply(m);
            if (v != null) {
                counts.merge(v, Math.max(1, m.mentions().size()), Integer::sum);
            }
        }
        T best = null;
        int times = 0;
        for (Map.Entry<T, Integer> e : counts.entrySet()) {
            if (e.getValue() > times) {
                best = e.getKey();
                times = e.getValue();
            }
        }
        return best;
    }
}
