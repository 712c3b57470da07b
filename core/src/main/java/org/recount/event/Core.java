package org.recount.event;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Mention;
import org.recount.place.Place;

/**
 * Which mentions of an event surely tell of one happening, so that their details may be set against each other. Mentions join an event
 * when they fit it and contradict nothing; in a war that is not enough to say that twelve killed here and nine killed there are two
 * accounts of one strike. Two mentions are surely of one happening when enough ties hold between them. The core is a mention with all that is tied to it, the one
 * on most origins. What is outside stays in the event, and its details stand by themselves.
 */
final class Core {
    /** "The attack", "these raids": what was told just before. */
    private static final Pattern REFERS =
            Pattern.compile("(?i)\\b(?:the|this|that|these|those|both)\\s+(?:[\\w-]+\\s+){0,2}$");

    /** Code points between two sentences up to which such words find what they refer to: about one sentence. */
    private static final int NEAR = 250;

    private final Likeness likeness;
    private final Ties ties;

    Core(Likeness likeness) {
        this.likeness = likeness;
        this.ties = new Ties(likeness);
    }

    /**
     * Ids of the mentions in the core of an event.
     *
     * @param event what the draft has become: of parts told as widely the core is the one on its day and at its place
     */
    Set<String> of(Draft draft, Event event) {
        List<Told> all = Stream.concat(draft.members.stream(), draft.attached.stream())
                .sorted(Comparator.comparing(Told::id))
                .toList();
        if (all.size() == 1 || all.size() > MergeThresholds.CORE_MENTIONS || !likeness.atOnePlace(all.getFirst())) {
            return all.stream().map(Told::id).collect(Collectors.toSet());
        }
        Map<Told, Set<Told>> close = close(all, draft);
        return all.stream()
                .map(t -> around(t, all, close))
                .min(Comparator.comparingLong((Set<Told> part) -> -count(part, true))
                        .thenComparingLong(part -> -count(part, false))
                        .thenComparingLong(part ->
                                -part.stream().filter(t -> fits(t, event)).count())
                        .thenComparingInt(part -> -part.size()))
                .orElseThrow()
                .stream()
                .map(Told::id)
                .collect(Collectors.toSet());
    }

    /** By mention those that say the same thing: of one sentence, of a sentence that repeats it, referring to it, or bound to it by somebody. */
    private Map<Told, Set<Told>> close(List<Told> all, Draft draft) {
        Map<Told, Set<Told>> close = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ties.say(all.get(i), all.get(j))) {
                    join(all.get(i), all.get(j), close);
                }
            }
        }
        referring(all).forEach((told, before) -> join(told, before, close));
        Map<String, Told> byId = new HashMap<>();
        all.forEach(t -> byId.put(t.id(), t));
        draft.why.stream().filter(Decided::says).forEach(why -> {
            Told one = byId.get(why.mention());
            Told other = byId.get(why.other());
            if (one != null && other != null) {
                join(one, other, close);
            }
        });
        return close;
    }

    private static void join(Told one, Told other, Map<Told, Set<Told>> close) {
        close.computeIfAbsent(one, k -> new HashSet<>()).add(other);
        close.computeIfAbsent(other, k -> new HashSet<>()).add(one);
    }

    /**
     * What is tied to this mention itself, with what says the same and tells of no other day: ties of ties would lead from one strike of a
     * war to the next.
     */
    private Set<Told> around(Told centre, List<Told> all, Map<Told, Set<Told>> close) {
        Set<Told> held = new LinkedHashSet<>();
        held.add(centre);
        all.stream().filter(t -> ties.hold(t, centre)).forEach(held::add);
        LocalDate main = main(centre, held);
        // a centre with a day of its own has been set against theirs
        Set<Told> part = held.stream()
                .filter(t -> day(centre) != null || day(t) == null || Objects.equals(day(t), main))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<LocalDate> days =
                part.stream().map(Core::day).filter(Objects::nonNull).collect(Collectors.toSet());
        Deque<Told> open = new ArrayDeque<>(part);
        while (!open.isEmpty()) {
            for (Told t : close.getOrDefault(open.remove(), Set.of())) {
                LocalDate day = day(t);
                if ((day == null || days.isEmpty() || days.contains(day)) && part.add(t)) {
                    open.add(t);
                }
            }
        }
        return part;
    }

    /** The day of the centre, else the one that most of what is tied to it tells. */
    private static @Nullable LocalDate main(Told centre, Set<Told> held) {
        Map<LocalDate, Long> days = held.stream()
                .map(Core::day)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        LocalDate own = day(centre);
        return own != null
                ? own
                : days.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    private static @Nullable LocalDate day(Told told) {
        return Whens.days(told.mention().time()) && told.mention().time() != null
                ? told.mention().time().from()
                : null;
    }

    /** Whether it is told of the event's day or place, and of no other. */
    private static boolean fits(Told told, Event event) {
        LocalDate day = event.time() == null ? null : event.time().from();
        LocalDate own = day(told);
        Place place = told.mention().place();
        boolean sameDay = day != null && day.equals(own);
        boolean samePlace = place != null
                && place.precision() != Place.Precision.COUNTRY
                && event.place() != null
                && Wheres.compare(place, event.place(), true) == 1;
        boolean otherDay = day != null && own != null && !sameDay;
        boolean otherPlace =
                place != null && event.place() != null && Wheres.compare(place, event.place(), false) < Wheres.WITHIN;
        return (sameDay || samePlace) && !otherDay && !otherPlace;
    }

    private static long count(Set<Told> part, boolean origins) {
        return part.stream()
                .map(t -> origins ? t.origin() : t.mention().article())
                .distinct()
                .count();
    }

    /** By each mention that refers to one told shortly before it in its article, that one. */
    private static Map<Told, Told> referring(List<Told> all) {
        Map<Told, Told> before = new HashMap<>();
        Map<String, TreeSet<Told>> byArticle = new HashMap<>();
        all.forEach(t -> byArticle
                .computeIfAbsent(
                        t.mention().article(),
                        k -> new TreeSet<>(
                                Comparator.comparing((Told o) -> o.mention().trigger())
                                        .thenComparing(Told::id)))
                .add(t));
        Set<Told> referring = new HashSet<>();
        byArticle
                .values()
                .forEach(told -> told.stream()
                        .filter(Core::refers)
                        .filter(referring::add)
                        .forEach(t -> {
                            Told last = told.lower(t);
                            if (last != null
                                    && last.passage() == t.passage()
                                    && t.mention().sentence().start()
                                                    - last.mention().sentence().end()
                                            <= NEAR) {
                                before.put(t, last);
                            }
                        }));
        return before;
    }

    private static boolean refers(Told told) {
        Mention m = told.mention();
        int at = m.trigger().start() - m.sentence().start();
        String sentence = m.sentence().quote();
        return m.time() == null
                && at > 0
                && at <= sentence.codePointCount(0, sentence.length())
                && REFERS.matcher(sentence.substring(0, sentence.offsetByCodePoints(0, at)))
                        .find();
    }
}
