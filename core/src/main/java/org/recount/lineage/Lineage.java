package org.recount.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.CopyKind;
import org.recount.article.Problem;
import org.recount.internal.Ids;
import org.recount.place.Place;
import org.recount.statement.Rendering;

/** Finds out which articles stand on whose text, which tell of one story, and when the undated ones were published. */
public final class Lineage {
    private static final int HEADLINE_CHARS = 160;

    private Lineage() {}

    /**
     * What lineage knows.
     *
     * @param articles the articles, sorted by id, with origins, copies, linked dates and problems
     * @param origins the independent sources of reporting, sorted by id
     * @param stories the stories, sorted by id; every article is in exactly one
     */
    public record Result(List<Article> articles, List<Origin> origins, List<Story> stories) {
        /** Copies the lists. */
        public Result {
            articles = List.copyOf(articles);
            origins = List.copyOf(origins);
            stories = List.copyOf(stories);
        }
    }

    /**
     * Traces these articles; an article given twice counts once.
     *
     * @param articles in any order
     * @param renderings their reported speech: direct ones add to the quotes that the marks in the text show
     * @param places that they name: reports of different weeks are not one story because they name one town
     */
    public static Result trace(
            Collection<Article> articles, Collection<Rendering> renderings, Collection<Place> places) {
        TreeMap<String, Article> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        Credits finder = Credits.load();
        Set<String> unlisted = finder.unlisted(byId.values());
        Map<String, List<Credit>> credits = byId.values().parallelStream()
                .collect(Collectors.toConcurrentMap(Article::id, a -> finder.of(a, unlisted)));
        Map<String, List<Rendering>> speech = new HashMap<>();
        renderings.forEach(
                r -> speech.computeIfAbsent(r.article(), a -> new ArrayList<>()).add(r));
        Map<String, List<Place>> grounds = new HashMap<>();
        places.forEach(p -> grounds.computeIfAbsent(p.span().article(), a -> new ArrayList<>())
                .add(p));
        Templates templates = Templates.of(byId.values());
        List<Prose> prose = byId.values().parallelStream()
                .map(a -> Prose.of(
                        a, speech.getOrDefault(a.id(), List.of()), grounds.getOrDefault(a.id(), List.of()), templates))
                .sorted(nearestToSource(credits))
                .toList();
        List<Link> links = new ArrayList<>(Copies.find(prose));
        Set<String> copies = new HashSet<>();
        links.stream().filter(l -> l.kind() == CopyKind.COPY).forEach(l -> copies.add(l.from()));
        // a copy tells nothing that its source does not; without it a much printed text is compared once
        List<Prose> originals =
                prose.stream().filter(p -> !copies.contains(p.id())).toList();
        links.addAll(Retellings.find(originals, links));
        List<Article> ordered = prose.stream().map(Prose::article).toList();
        Standing standing = Standing.of(ordered, credits, links);
        List<Origin> origins = origins(byId.keySet(), standing);
        Map<Standing.Key, String> originIds = ids(byId.keySet(), standing);
        Map<String, Article> traced = new TreeMap<>();
        for (Article a : byId.values()) {
            traced.put(a.id(), withLineage(a, standing, originIds));
        }
        List<Story> stories = new ArrayList<>();
        for (List<String> ids : Stories.of(prose, links)) {
            List<Article> dated = LinkedDates.of(
                    ids.stream().map(traced::get).filter(Objects::nonNull).toList());
            dated.forEach(a -> traced.put(a.id(), a));
            stories.add(story(ids, dated));
        }
        return new Result(List.copyOf(traced.values()), origins, stories);
    }

    /** Texts that own an agency before those that do not, the earlier before the later, the longer before the cut. */
    private static Comparator<Prose> nearestToSource(Map<String, List<Credit>> credits) {
        return Comparator.comparingDouble((Prose p) -> -credits.getOrDefault(p.id(), List.of()).stream()
                        .mapToDouble(Credit::strength)
                        .filter(s -> s >= Thresholds.CREDITS_TEXT)
                        .max()
                        .orElse(0))
                .thenComparing(p -> p.article().publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(p -> -p.words().size())
                .thenComparing(Prose::id);
    }

    private static Article withLineage(Article a, Standing standing, Map<Standing.Key, String> ids) {
        List<Standing.Key> keys = standing.keys(a.id());
        Link parent = standing.parent(a.id());
        Article traced = a.withLineage(
                keys.stream().map(k -> ids.getOrDefault(k, a.id())).toList(),
                parent == null ? null : parent.to(),
                parent == null ? null : parent.kind(),
                parent == null ? null : Math.round(parent.kept() * 10_000) / 10_000.0);
        if (keys.stream().allMatch(k -> k.kind() == Origin.Kind.UNKNOWN)) {
            List<Problem> problems = new ArrayList<>(a.problems());
            problems.removeIf(p -> p.code().equals("origin_unknown"));
            problems.add(Problem.of(
                    "origin_unknown",
                    "Nothing in the text tells whose reporting this is; it counts as an origin of its own."));
            return traced.withProblems(problems);
        }
        return traced;
    }

    /** An origin takes the id of the smallest article that stands on it first; one that is nobody's first, its own. */
    private static Map<Standing.Key, String> ids(Set<String> articles, Standing standing) {
        Map<Standing.Key, String> ids = new TreeMap<>();
        for (String article : new TreeSet<>(articles)) {
            ids.putIfAbsent(standing.keys(article).getFirst(), article);
        }
        for (String article : new TreeSet<>(articles)) {
            standing.keys(article).forEach(k -> ids.putIfAbsent(k, Ids.of(article, k.name())));
        }
        return ids;
    }

    private static List<Origin> origins(Set<String> articles, Standing standing) {
        Map<Standing.Key, TreeSet<String>> members = new TreeMap<>();
        for (String article : articles) {
            standing.keys(article)
                    .forEach(k ->
                            members.computeIfAbsent(k, x -> new TreeSet<>()).add(article));
        }
        Map<Standing.Key, String> ids = ids(articles, standing);
        List<Origin> origins = new ArrayList<>();
        members.forEach((key, ms) -> {
            List<Origin.Signal> why = standing.why(key).stream()
                    .sorted(Comparator.comparing(Origin.Signal::article)
                            .thenComparing(Origin.Signal::signal)
                            .thenComparing(Origin.Signal::span, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
            String name = key.kind() == Origin.Kind.UNKNOWN ? null : key.name();
            origins.add(new Origin(ids.getOrDefault(key, ms.getFirst()), key.kind(), name, List.copyOf(ms), why));
        });
        origins.sort(Comparator.comparing(Origin::id));
        return origins;
    }

    private static Story story(List<String> ids, List<Article> articles) {
        TreeSet<LocalDate> days = new TreeSet<>();
        articles.stream().map(Article::publishedOn).filter(Objects::nonNull).forEach(days::add);
        return new Story(
                ids.getFirst(),
                headline(articles),
                ids,
                List.of(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    /** The title of the earliest titled article, else the first line of the earliest. */
    private static @Nullable String headline(List<Article> articles) {
        Comparator<Article> earliest = Comparator.comparing(
                        Article::publishedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Article::id);
        return articles.stream()
                .sorted(Comparator.comparingInt((Article a) -> a.title() == null ? 1 : 0)
                        .thenComparing(earliest))
                .map(a -> a.title() != null ? a.title() : a.text().strip())
                .map(t -> t.lines().findFirst().orElse("").strip())
                .filter(t -> !t.isEmpty())
                .map(t -> t.length() > HEADLINE_CHARS
                        ? t.substring(0, HEADLINE_CHARS).strip() + "…"
                        : t)
                .findFirst()
                .orElse(null);
    }
}
