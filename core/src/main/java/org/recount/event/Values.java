package org.recount.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.place.Place;
import org.recount.resolve.Actor;
import org.recount.time.Time;

/**
 * The values of an event: of each the one on most independent origins, then of most mentions, then the most precise, then that of
 * the smallest mention.
 */
final class Values {
    private static final int CORROBORATED = 2;

    private final Map<String, Actor> actors = new HashMap<>();
    private final Headlines headlines = Headlines.load();

    Values(Collection<Actor> actors) {
        actors.forEach(a -> this.actors.put(a.id(), a));
    }

    Event event(Draft draft) {
        List<Told> members = draft.members;
        EventType type = choose(members, t -> t.mention().type(), t -> 0);
        List<Told> typed =
                members.stream().filter(t -> t.mention().type() == type).toList();
        String mode = orNull(typed, t -> t.mention().mode());
        List<Told> moded = typed.stream()
                .filter(t -> mode == null || mode.equals(t.mention().mode()))
                .toList();
        String cameo = choose(
                moded, t -> t.mention().cameo(), t -> -t.mention().cameo().length());
        Mention model = moded.stream()
                .map(Told::mention)
                .filter(m -> m.cameo().equals(cameo))
                .min(Comparator.comparing(Mention::id))
                .orElseThrow();
        boolean reciprocal = choose(typed, t -> t.mention().reciprocal(), t -> 0);
        List<Told> sided = typed.stream()
                .filter(t -> t.mention().reciprocal() == reciprocal)
                .toList();
        Set<String> who = named(sided) ? parties(sided, Told::actors) : new TreeSet<>();
        Set<String> whom = parties(sided, Told::recipients);
        whom.removeAll(who);
        onOneSide(who, whom, sided);
        Time time = time(members);
        Place place = place(members);
        Status status = choose(members, t -> t.mention().status(), t -> 0);
        List<Told> all = new ArrayList<>(members);
        all.addAll(draft.attached);
        List<String> mentions = all.stream().map(Told::id).sorted().toList();
        TreeSet<String> contexts = new TreeSet<>();
        members.forEach(t -> contexts.addAll(t.mention().contexts()));
        return new Event(
                mentions.getFirst(),
                type,
                mode,
                List.copyOf(contexts),
                cameo,
                model.goldstein(),
                model.score(),
                model.quad(),
                reciprocal,
                List.copyOf(who),
                List.copyOf(whom),
                place,
                time,
                status,
                all.stream().map(t -> t.mention().article()).distinct().sorted().toList(),
                members.stream().map(Told::origin).distinct().sorted().toList(),
                mentions,
                headlines.of(type, mode, reciprocal, names(who), names(whom), place, time),
                draft.why.stream()
                        .sorted(Comparator.comparing(Event.Merge::mention).thenComparing(Event.Merge::other))
                        .toList());
    }

    /** Who does a thing does not suffer it: a state, or an actor, that stands on both sides stays where most reports have it. */
    private static void onOneSide(Set<String> who, Set<String> whom, List<Told> told) {
        Map<String, Party> parties = new TreeMap<>();
        told.forEach(t -> {
            t.actors().forEach(p -> parties.put(p.id(), p));
            t.recipients().forEach(p -> parties.put(p.id(), p));
        });
        Set<String> both = voices(who, parties);
        both.retainAll(voices(whom, parties));
        for (String voice : both) {
            boolean acts = naming(voice, told, Told::actors) >= naming(voice, told, Told::recipients);
            Set<String> less = acts ? whom : who;
            boolean alone = voices(less, parties).size() == 1;
            if (!alone) {
                less.removeIf(id -> parties.containsKey(id) && voice.equals(voice(id, parties)));
            }
        }
    }

    private static Set<String> voices(Set<String> ids, Map<String, Party> parties) {
        Set<String> voices = new TreeSet<>();
        ids.forEach(id -> voices.add(voice(id, parties)));
        return voices;
    }

    private static String voice(String id, Map<String, Party> parties) {
        Party party = parties.get(id);
        return party == null ? id : party.voice();
    }

    private static long naming(String voice, List<Told> told, Function<Told, Set<Party>> side) {
        return told.stream()
                .filter(t -> side.apply(t).stream().anyMatch(p -> p.voice().equals(voice)))
                .count();
    }

    private List<String> names(Set<String> ids) {
        return ids.stream()
                .map(id -> {
                    Actor actor = actors.get(id);
                    return actor == null ? id : actor.name();
                })
                .sorted()
                .toList();
    }

    /** Whether enough of the mentions that tell who acts name a party: of ten on "a bomber" one that names an army is misread or of another act. */
    private static boolean named(List<Told> told) {
        long telling =
                told.stream().filter(t -> !t.mention().actors().isEmpty()).count();
        long naming = told.stream().filter(t -> !t.actors().isEmpty()).count();
        return naming >= telling * MergeThresholds.NAMED;
    }

    /** The parties that one side of most reports names, and those that at least two origins add; one voice a state. */
    private Set<String> parties(List<Told> told, Function<Told, Set<Party>> side) {
        List<Told> naming = told.stream().filter(t -> !side.apply(t).isEmpty()).toList();
        if (naming.isEmpty()) {
            return new TreeSet<>();
        }
        List<Party> chosen = new ArrayList<>(choose(naming, t -> List.copyOf(side.apply(t)), t ->
                (int) -side.apply(t).stream().filter(Party::named).count()));
        Map<Party, Set<String>> origins = new TreeMap<>();
        for (Told t : naming) {
            side.apply(t)
                    .forEach(p ->
                            origins.computeIfAbsent(p, x -> new TreeSet<>()).add(t.origin()));
        }
        origins.forEach((party, on) -> {
            boolean heard = chosen.stream().anyMatch(c -> c.voice().equals(party.voice()));
            if (on.size() >= CORROBORATED && !heard && party.named()) {
                chosen.add(party);
            }
        });
        Set<String> ids = new TreeSet<>();
        chosen.forEach(p -> ids.add(p.id()));
        return ids;
    }

    private static @Nullable Time time(List<Told> members) {
        List<Told> timed =
                members.stream().filter(t -> t.mention().time() != null).toList();
        List<Told> anchored = timed.stream()
                .filter(t -> t.mention().time() != null && t.mention().time().from() != null)
                .toList();
        List<Told> from = anchored.isEmpty() ? timed : anchored;
        if (from.isEmpty()) {
            return null;
        }
        String value = choose(
                from, t -> day(t.mention().time()), t -> width(t.mention().time()));
        return from.stream()
                .filter(t -> day(t.mention().time()).equals(value))
                .min(Comparator.comparingInt((Told t) -> part(t.mention().time()))
                        .thenComparing(Told::id))
                .map(t -> t.mention().time())
                .orElse(null);
    }

    private static String day(@Nullable Time time) {
        return time == null ? "" : time.from() + " " + time.to() + " " + (time.from() == null ? time.partial() : "");
    }

    private static int width(@Nullable Time time) {
        if (time == null) {
            return Integer.MAX_VALUE;
        }
        return switch (time.precision()) {
            case DAY -> 0;
            case RANGE -> 1;
            case WEEK -> 2;
            case MONTH -> 3;
            case YEAR -> 4;
        };
    }

    private static int part(@Nullable Time time) {
        return time == null || time.part() == null ? 1 : 0;
    }

    private static @Nullable Place place(List<Told> members) {
        List<Told> placed =
                members.stream().filter(t -> t.mention().place() != null).toList();
        if (placed.isEmpty()) {
            return null;
        }
        String value = choose(
                placed,
                t -> name(t.mention().place()),
                t -> precision(t.mention().place()));
        return placed.stream()
                .filter(t -> name(t.mention().place()).equals(value))
                .min(Comparator.comparing(Told::id))
                .map(t -> t.mention().place())
                .orElse(null);
    }

    private static String name(@Nullable Place place) {
        return place == null ? "" : place.name() + " " + place.country();
    }

    private static int precision(@Nullable Place place) {
        if (place == null) {
            return Integer.MAX_VALUE;
        }
        return switch (place.precision()) {
            case EXACT -> 0;
            case NEAR -> 1;
            case DISTRICT -> 2;
            case PROVINCE -> 3;
            case COUNTRY -> 4;
            case REGION -> 5;
        };
    }

    private static <T> @Nullable T orNull(List<Told> told, Function<Told, @Nullable T> value) {
        List<Told> known = told.stream().filter(t -> value.apply(t) != null).toList();
        return known.isEmpty() ? null : choose(known, value, t -> 0);
    }

    /** The rule of the record; {@code width} is smaller for the more precise. */
    private static <T> T choose(List<Told> told, Function<Told, @Nullable T> value, ToIntFunction<Told> width) {
        Map<T, List<Told>> byValue = new HashMap<>();
        for (Told t : told) {
            T v = value.apply(t);
            if (v != null) {
                byValue.computeIfAbsent(v, x -> new ArrayList<>()).add(t);
            }
        }
        return byValue.entrySet().stream()
                .min(Comparator.comparingLong((Map.Entry<T, List<Told>> e) -> -e.getValue().stream()
                                .map(Told::origin)
                                .distinct()
                                .count())
                        .thenComparingInt(e -> -e.getValue().size())
                        .thenComparingInt(
                                e -> e.getValue().stream().mapToInt(width).min().orElse(0))
                        .thenComparing(e -> e.getValue().stream()
                                .map(Told::id)
                                .sorted()
                                .findFirst()
                                .orElse("")))
                .orElseThrow()
                .getKey();
    }
}
