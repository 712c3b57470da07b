package org.recount.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.record.Record;
import org.recount.resolve.Actor;
import org.recount.statement.Rendering;

/** The record by id, with its articles numbered in the order of their dates. */
final class Lookup {
    private static final Comparator<Article> BY_DATE = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::uri)
            .thenComparing(Article::id);

    /** First what tells most of the happening as real, then what stands first. */
    private static final Comparator<Mention> TELLING = Comparator.comparing(
                    (Mention m) -> !m.status().real())
            .thenComparingInt(m -> -fullness(m))
            .thenComparing(Mention::trigger)
            .thenComparing(Mention::id);

    private final Record record;
    private final List<Article> articles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Actor> actors;
    private final Map<String, Event> events;
    private final Map<String, Mention> mentions;
    private final Map<String, Rendering> renderings;
    private final Map<String, Detail> details;
    private final Map<String, Origin> origins;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, Set<String>> originsOfStory = new HashMap<>();

    Lookup(Record record) {
        this.record = record;
        articles = record.articles().stream().sorted(BY_DATE).toList();
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i + 1);
        }
        actors = byId(record.actors(), Actor::id);
        events = byId(record.events(), Event::id);
        mentions = byId(record.mentions(), Mention::id);
        renderings = byId(record.renderings(), Rendering::id);
        details = byId(record.details(), Detail::id);
        origins = byId(record.origins(), Origin::id);
        for (Finding finding : record.findings()) {
            finding.events()
                    .forEach(e ->
                            findings.computeIfAbsent(e, x -> new ArrayList<>()).add(finding));
        }
        Map<String, Article> articlesById = byId(record.articles(), Article::id);
        for (Story story : record.stories()) {
            Set<String> standing = new TreeSet<>();
            for (String id : story.articles()) {
                Article article = articlesById.get(id);
                if (article != null) {
                    standing.add(article.countedOrigin());
                }
            }
            for (String id : story.articles()) {
                originsOfStory.computeIfAbsent(id, x -> new TreeSet<>()).addAll(standing);
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row, (a, b) -> a));
    }

    Record record() {
        return record;
    }

    /** The articles by number. */
    List<Article> articles() {
        return articles;
    }

    List<Brief.Source> sources() {
        return articles.stream()
                .map(a -> new Brief.Source(
                        number(a.id()),
                        a,
                        a.origins().stream().map(this::originName).toList()))
                .toList();
    }

    /**
     * The number of an article.
     *
     * @throws IllegalArgumentException if the record has no such article
     */
    int number(String article) {
        Integer number = numbers.get(article);
        if (number == null) {
            throw new IllegalArgumentException("the record has no article " + article);
        }
        return number;
    }

    Citation cite(Span span) {
        return new Citation.Words(number(span.article()), span);
    }

    List<Citation> whole(List<String> articleIds) {
        return articleIds.stream()
                .map(this::number)
                .sorted()
                .<Citation>map(Citation.Whole::new)
                .toList();
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Rendering> rendering(String id) {
        return Optional.ofNullable(renderings.get(id));
    }

    List<Mention> mentions(Event event) {
        return event.mentions().stream()
                .map(mentions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Detail> details(Finding.Version version) {
        return version.details().stream()
                .map(details::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((Detail d) -> number(d.article()))
                        .thenComparing(Detail::span))
                .toList();
    }

    List<Finding> findings(String event) {
        return findings.getOrDefault(event, List.of());
    }

    /** The sentence of each article that tells most of the happening, in the order of the articles. */
    List<Citation> cite(Event event) {
        Map<String, List<Mention>> byArticle =
                mentions(event).stream().collect(Collectors.groupingBy(Mention::article));
        return byArticle.values().stream()
                .map(told -> told.stream().min(TELLING).orElseThrow())
                .sorted(Comparator.comparingInt(m -> number(m.article())))
                .map(m -> cite(m.sentence()))
                .toList();
    }

    /** The same for several happenings by id, one after the other. */
    List<Citation> citeAll(List<String> eventIds) {
        return eventIds.stream()
                .flatMap(id -> event(id).stream())
                .flatMap(e -> cite(e).stream())
                .toList();
    }

    /** How many independent origins could have told of it: those of the stories that its articles belong to. */
    int originsInReach(Event event) {
        Set<String> reach = new TreeSet<>(event.origins());
        event.articles().forEach(a -> reach.addAll(originsOfStory.getOrDefault(a, Set.of())));
        return reach.size();
    }

    boolean hasActor(@Nullable String id) {
        return id != null && actors.containsKey(id);
    }

    /** The name of an actor. */
    String name(@Nullable String id) {
        Actor actor = id == null ? null : actors.get(id);
        return actor == null ? "someone not resolved" : actor.name();
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(this::name).distinct().toList();
    }

    /** The origin's name, or by which article it is known. */
    String originName(String id) {
        Origin origin = origins.get(id);
        if (origin == null) {
            return "an unknown origin";
        }
        String name = origin.name();
        return name != null ? name : "an unnamed source behind " + Phrases.list(numbered(origin.articles()));
    }

    /** The articles as "[1]", "[4]". */
    List<String> numbered(List<String> articleIds) {
        return articleIds.stream()
                .map(this::number)
                .sorted()
                .map(n -> "[" + n + "]")
                .toList();
    }

    private static int fullness(Mention m) {
        return (m.actors().isEmpty() ? 0 : 1)
                + (m.recipients().isEmpty() ? 0 : 1)
                + (m.time() == null ? 0 : 1)
                + (m.place() == null ? 0 : 1);
    }
}
