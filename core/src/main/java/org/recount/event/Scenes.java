package org.recount.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;
import org.recount.time.Time;

/**
 * Which mentions of a story are of one scene although they name no party that is known: a story of a shooting that speaks of a
 * shooting speaks of its own, whatever court or police it names. A story in which states and armed groups act tells of many acts, and
 * so does one whose reports each tell of the acts of their own day; there this holds within an article alone.
 */
final class Scenes {
    /** Who fights others; courts, police and officials do not. */
    private static final Set<ActorKind> BELLIGERENTS =
            EnumSet.of(ActorKind.STATE, ActorKind.MILITARY, ActorKind.ARMED_GROUP);

    private final Map<String, Double> nameless = new HashMap<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> roundups = new HashSet<>(); // stories that tell of each day's acts anew

    Scenes(TypeRules types, Collection<Told> mentions) {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> without = new HashMap<>();
        Set<String> belligerent = new HashSet<>();
        Map<String, Map<LocalDate, Integer>> days = new HashMap<>();
        Map<String, Map<LocalDate, Set<String>>> fresh = new HashMap<>();
        for (Told t : mentions) {
            String story = t.story();
            if (story != null && t.tells() && types.of(t.mention().type()).scene()) {
                all.merge(story, 1, Integer::sum);
                without.merge(story, t.anonymous() ? 1 : 0, Integer::sum);
                if (Stream.concat(t.actors().stream(), t.recipients().stream())
                        .anyMatch(p -> BELLIGERENTS.contains(p.kind()))) {
                    belligerent.add(story);
                }
                Time time = t.mention().time();
                if (time != null && time.from() != null && Whens.days(time)) {
                    days.computeIfAbsent(story, k -> new HashMap<>()).merge(time.from(), 1, Integer::sum);
                    if (isNews(time.from(), t.published())) {
                        fresh.computeIfAbsent(story, k -> new HashMap<>())
                                .computeIfAbsent(time.from(), k -> new HashSet<>())
                                .add(t.mention().article());
                    }
                }
            }
        }
        fresh.forEach((story, articles) -> {
            if (articles.values().stream().mapToInt(Set::size).sum() >= MergeThresholds.ROUNDUP_REPORTS
                    && !mostOnOneDay(sizes(articles), MergeThresholds.ROUNDUP_DAY)) {
                roundups.add(story);
            }
        });
        all.forEach((story, n) -> {
            nameless.put(story, belligerent.contains(story) ? (double) without.getOrDefault(story, 0) / n : 1);
            if (mostOnOneDay(days.getOrDefault(story, Map.of()), MergeThresholds.ONE_DAY)) {
                single.add(story);
            }
        });
    }

    private static boolean isNews(LocalDate day, @Nullable LocalDate published) {
        return published != null && Math.abs(ChronoUnit.DAYS.between(day, published)) <= MergeThresholds.NEWS_DAYS;
    }

    private static Map<LocalDate, Integer> sizes(Map<LocalDate, Set<String>> articles) {
        Map<LocalDate, Integer> sizes = new HashMap<>();
        articles.forEach((day, of) -> sizes.put(day, of.size()));
        return sizes;
    }

    /** Whether this share of what tells a day tells one, or a day beside it: a story of many days tells of many scenes. */
    private static boolean mostOnOneDay(Map<LocalDate, Integer> days, double share) {
        int all = days.values().stream().mapToInt(n -> n).sum();
        int most = days.keySet().stream()
                .mapToInt(d -> days.getOrDefault(d, 0)
                        + days.getOrDefault(d.minusDays(1), 0)
                        + days.getOrDefault(d.plusDays(1), 0))
                .max()
                .orElse(0);
        return most >= all * share;
    }

    /** Whether the whole story tells of one scene, whatever its articles turn to. */
    boolean whole(Told told) {
        String story = told.story();
        return story != null
                && single.contains(story)
                && nameless.getOrDefault(story, 0.0) >= MergeThresholds.NAMELESS_STORY;
    }

    /** Whether its story tells of hardly any party that is known, or of none that fights, and is no roundup of many days. */
    boolean local(Told told) {
        String story = told.story();
        return story != null
                && !roundups.contains(story)
                && nameless.getOrDefault(story, 0.0) >= MergeThresholds.NAMELESS_STORY;
    }

    /** Whether both may be taken for mentions of one scene. */
    boolean one(Told a, Told b) {
        String story = a.story();
        boolean nameless = a.anonymous() || b.anonymous();
        return story != null
                && story.equals(b.story())
                && nameless
                && (a.mention().article().equals(b.mention().article()) || local(a));
    }
}
