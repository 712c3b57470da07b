package org.recount.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.finding.Finding.State;
import org.recount.finding.Finding.Version;
import org.recount.internal.Ids;
import org.recount.resolve.Actor;

/**
 * Puts the details of one attribute, one group of people and one set of happenings side by side and says how they
 * stand to each other. A finding about several happenings also shows the values of each single one, and a finding about
 * all people also the figures of articles that give one about a part only: both are {@link State#DIFFERENT_SCOPE}.
 */
public final class Comparison {
    private static final List<ValueKind> KINDS =
            List.of(new Numbers(), new Dates(), new PlaceNames(), new Parties(), new Wordings());
    private static final List<Flag> FLAGS =
            List.of(new DifferentScope(), new Updated(), new Disputed(), new Unattributed(), new OneOrigin());

    private Comparison() {}

    /**
     * The findings, sorted by id.
     *
     * @param details with their events; one without events is about no known happening and is compared with nothing
     * @param articles with their origins
     * @param actors those that claimants and values name
     */
    public static List<Finding> compare(List<Detail> details, List<Article> articles, List<Actor> actors) {
        return compare(details, List.of(), articles, actors);
    }

    /**
     * The findings, sorted by id.
     *
     * @param aside details of which it is not sure that they are of the events that they are filed under: a finding says how many there are
     */
    public static List<Finding> compare(
            List<Detail> details, List<Detail> aside, List<Article> articles, List<Actor> actors) {
        Map<String, Article> articleById =
                articles.stream().collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a));
        Map<String, Actor> actorById =
                actors.stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
        Map<String, List<Detail>> byAttribute = new TreeMap<>();
        details.stream()
                .filter(d -> !d.events().isEmpty())
                .flatMap(Comparison::scoped)
                .sorted(Comparator.comparing(Detail::id))
                .forEach(d -> byAttribute
                        .computeIfAbsent(d.attribute(), k -> new ArrayList<>())
                        .add(d));
        Map<String, List<Detail>> left = new HashMap<>();
        aside.forEach(d -> d.events()
                .forEach(e -> left.computeIfAbsent(e, k -> new ArrayList<>()).add(d)));
        List<Finding> findings = new ArrayList<>();
        byAttribute.forEach((attribute, all) -> {
            Scopes scopes = new Scopes(all);
            for (Gathered g : gather(all, scopes)) {
                ValueKind kind = kind(g.details());
                findings.add(finding(
                        new Case(g.events(), attribute, g.group(), g.details(), scopes, kind, articleById, actorById),
                        beside(g, attribute, left)));
            }
        });
        findings.sort(Comparator.comparing(Finding::id));
        return List.copyOf(findings);
    }

    /** A figure covers all its happenings together; a day, a place, a party or a reason holds for each alone. */
    private static Stream<Detail> scoped(Detail d) {
        List<String> events = d.events().stream().sorted().distinct().toList();
        return d.bound() != null
                ? Stream.of(d.withEvents(events))
                : events.stream().map(event -> d.withEvents(List.of(event)));
    }

    /** How many details of the same events, attribute and people are left out. */
    private static long beside(Gathered g, String attribute, Map<String, List<Detail>> left) {
        return g.events().stream()
                .flatMap(e -> left.getOrDefault(e, List.of()).stream())
                .filter(d -> d.attribute().equals(attribute) && d.group().equals(g.group()))
                .distinct()
                .count();
    }

    private record Gathered(List<String> events, String group, List<Detail> details) {}

    /** One entry for each set of happenings and each group that a detail is about, with all that belongs beside it. */
    private static List<Gathered> gather(List<Detail> details, Scopes scopes) {
        Map<List<String>, Map<String, List<Detail>>> own = new HashMap<>();
        Map<String, List<Detail>> byEvent = new HashMap<>();
        for (Detail d : details) {
            own.computeIfAbsent(d.events(), k -> new TreeMap<>())
                    .computeIfAbsent(d.group(), k -> new ArrayList<>())
                    .add(d);
            d.events()
                    .forEach(event -> byEvent.computeIfAbsent(event, k -> new ArrayList<>())
                            .add(d));
        }
        List<Gathered> result = new ArrayList<>();
        own.forEach((events, groups) -> {
            List<Detail> narrower = events.size() == 1 ? List.of() : narrower(events, byEvent);
            groups.forEach((group, members) -> {
                List<Detail> beside = new ArrayList<>(members);
                narrower.stream().filter(d -> d.group().equals(group)).forEach(beside::add);
                if (group.equals(Scopes.ALL)) {
                    groups.forEach((other, theirs) -> theirs.stream()
                            .filter(d -> !other.equals(group) && scopes.alone(d))
                            .forEach(beside::add));
                    narrower.stream()
                            .filter(d -> !d.group().equals(group) && scopes.alone(d))
                            .forEach(beside::add);
                }
                beside.sort(Comparator.comparing(Detail::id));
                result.add(new Gathered(events, group, beside));
            });
        });
        return result;
    }

    private static List<Detail> narrower(List<String> events, Map<String, List<Detail>> byEvent) {
        TreeSet<String> wanted = new TreeSet<>(events);
        Map<String, Detail> found = new TreeMap<>();
        for (String event : events) {
            for (Detail d : byEvent.getOrDefault(event, List.of())) {
                if (d.events().size() < events.size() && wanted.containsAll(d.events())) {
                    found.put(d.id(), d);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static ValueKind kind(List<Detail> details) {
        return KINDS.stream()
                .filter(kind -> details.stream().allMatch(kind::fits))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(Case c, long aside) {
        List<State> flags =
                FLAGS.stream().filter(flag -> flag.holds(c)).map(Flag::state).toList();
        List<State> held = flags.isEmpty() ? List.of(State.AGREED) : flags;
        List<Version> versions = versions(c);
        return new Finding(
                Ids.of(String.join(",", c.events()), c.attribute(), c.group()),
                c.events(),
                c.attribute(),
                c.group(),
                held.getFirst(),
                held,
                versions,
                Why.sentence(held.getFirst(), c) + Why.aside(aside));
    }

    /** Sorted by number, then by value and words, so that the order says nothing about who is right. */
    private static List<Version> versions(Case c) {
        Map<String, List<Detail>> groups = new TreeMap<>();
        c.details()
                .forEach(d -> groups.computeIfAbsent(c.version(d), k -> new ArrayList<>())
                        .add(d));
        return groups.values().stream()
                .map(details -> version(details, c))
                .sorted(Comparator.comparing(Version::low, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Version::high, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Version::value, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Version::text)
                        .thenComparing(v -> v.details().getFirst()))
                .toList();
    }

    private static Version version(List<Detail> details, Case c) {
        Detail first = details.getFirst();
        return new Version(
                first.low(),
                first.high(),
                first.value(),
                first.text(),
                sorted(details, d -> d.claimant() == null ? List.of() : List.of(d.claimant())),
                sorted(details, c::origins),
                sorted(details, d -> List.of(d.article())),
                sorted(details, d -> List.of(d.id())));
    }

    private static List<String> sorted(List<Detail> details, Function<Detail, List<String>> of) {
        return details.stream()
                .flatMap(d -> of.apply(d).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
