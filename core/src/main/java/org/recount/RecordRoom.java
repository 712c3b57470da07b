package org.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActor;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.article.PublishedBasis;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.event.Event;
import org.recount.event.Merger;
import org.recount.finding.Comparison;
import org.recount.finding.Dates;
import org.recount.finding.Detail;
import org.recount.finding.Evidence;
import org.recount.lineage.Lineage;
import org.recount.lineage.Story;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Record;
import org.recount.record.Standing;
import org.recount.relation.Relations;
import org.recount.resolve.ActorResolver;
import org.recount.resolve.LocalNames;
import org.recount.resolve.Resolution;
import org.recount.resolve.Statement;
import org.recount.resolve.Utterances;
import org.recount.statement.Rendering;
import org.recount.time.Time;
import org.recount.time.Times;

/** Sets the readings of articles beside each other, room after room, until they are one record. */
final class RecordRoom {
    private final List<ArticleReading> readings;

    RecordRoom(List<ArticleReading> readings) {
        this.readings = readings;
    }

    /** The record under these decisions, with these problems of the input and those of the decisions themselves. */
    Record record(Decisions decisions, List<FileProblem> problems) {
        Lineage.Result lineage = Lineage.trace(
                readings.stream().map(ArticleReading::article).toList(),
                all(ArticleReading::renderings),
                all(ArticleReading::places));
        Map<String, Article> articles =
                lineage.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));

        List<LocalActor> local =
                readings.stream().flatMap(r -> r.actors().all().stream()).toList();
        Standing standing = Standing.of(
                decisions,
                readings.stream()
                        .flatMap(r -> r.mentions().stream())
                        .map(Mention::id)
                        .toList(),
                new LocalNames(local),
                articles.values().stream()
                        .map(Article::outlet)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
        Resolution resolution = ActorResolver.resolve(local, standing.actors());
        Map<String, String> ids = resolution.idByKey();

        List<Rendering> spoken = all(ArticleReading::renderings).stream()
                .map(r -> r.withSpeaker(resolve(ids, r.speaker())))
                .toList();
        Utterances.Result utterances = Utterances.group(spoken, lineage.articles(), resolution.actors());

        List<Mention> mentions = readings.stream()
                .flatMap(r -> anchored(
                        r.mentions(),
                        Objects.requireNonNull(articles.get(r.article().id())))
                        .stream())
                .map(m -> m.withParticipants(resolve(ids, m.actors()), resolve(ids, m.recipients())))
                .toList();
        Map<String, Mention> byId = mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity()));
        List<Detail> details = all(ArticleReading::details).stream()
                .map(d -> d.withClaimant(resolve(ids, d.claimant())))
                .map(d -> d.withReportedAt(
                        Objects.requireNonNull(articles.get(d.article())).published()))
                .map(d -> settled(d, byId, ids))
                .toList();

        Merger.Result merged = Merger.merge(
                mentions, lineage.articles(), lineage.stories(), resolution.actors(), details, standing.mentions());
        Map<String, Mention> placed =
                merged.mentions().stream().collect(Collectors.toMap(Mention::id, Function.identity()));
        List<Detail> accounts = details.stream()
                .map(d -> d.withEvents(events(d.mentions(), placed)))
                .toList();
        Evidence evidence = Evidence.of(accounts, placed, merged.sure());
        return new Record(
                sorted(lineage.articles(), Article::id),
                sorted(lineage.origins(), o -> o.id()),
                sorted(resolution.actors(), a -> a.id()),
                sorted(utterances.renderings(), Rendering::id),
                sorted(statements(utterances, merged.mentions()), Statement::id),
                sorted(merged.mentions(), Mention::id),
                sorted(merged.events(), Event::id),
                sorted(stories(lineage.stories(), merged.events()), Story::id),
                sorted(accounts, Detail::id),
                sorted(
                        Comparison.compare(evidence.kept(), evidence.aside(), lineage.articles(), resolution.actors()),
                        f -> f.id()),
                sorted(Relations.of(merged.events(), resolution.actors(), merged.mentions()), r -> r.id()),
                sorted(decisions.all(), Decision::id),
                Articles.sorted(Stream.concat(problems.stream(), standing.problems().stream())
                        .toList()));
    }

    private <T> List<T> all(Function<ArticleReading, List<T>> table) {
        return readings.stream().flatMap(r -> table.apply(r).stream()).toList();
    }

    private static @Nullable String resolve(Map<String, String> ids, @Nullable String key) {
        return key == null ? null : ids.get(key);
    }

    private static List<Participant> resolve(Map<String, String> ids, List<Participant> participants) {
        Map<String, Participant> once = new HashMap<>();
        List<Participant> resolved = new ArrayList<>();
        for (Participant p : participants) {
            Participant named = new Participant(resolve(ids, p.id()), p.span());
            if (named.id() == null || once.putIfAbsent(named.id(), named) == null) {
                resolved.add(named);
            }
        }
        return resolved;
    }

    /**
     * Gives partial times their days, counted from the article's date, or from the day that the article last spoke of
     * where the words count from that ("the night before"); leaves them partial when the article has no date.
     */
    private static List<Mention> anchored(List<Mention> mentions, Article article) {
        LocalDate published = article.publishedOn();
        if (published == null) {
            return mentions;
        }
        Time.Basis basis = article.publishedBasis() == PublishedBasis.LINKED ? Time.Basis.LINKED : Time.Basis.PUBLISHED;
        LocalDate told = published;
        List<Mention> anchored = new ArrayList<>();
        for (Mention mention : mentions) {
            Time time = mention.time();
            if (time != null && time.partial() != null) {
                boolean fromTold = time.partial().startsWith("@");
                time = fromTold
                        ? Times.anchor(time, told, Time.Basis.RELATIVE)
                        : mention.status().real()
                                ? Times.anchorPast(time, published, basis)
                                : Times.anchor(time, published, basis);
            }
            if (time != null && time.from() != null && time.precision() == Time.Precision.DAY) {
                told = time.from();
            }
            anchored.add(mention.withTime(time));
        }
        return anchored;
    }

    /** A detail whose value is a day or an actor, with the day anchored and the actor resolved. */
    private static Detail settled(Detail detail, Map<String, Mention> mentions, Map<String, String> ids) {
        if (detail.attribute().equals("date")) {
            return detail.mentions().stream()
                    .map(mentions::get)
                    .filter(Objects::nonNull)
                    .map(Mention::time)
                    .filter(t -> t != null && t.from() != null)
                    .findFirst()
                    .map(t -> detail.withValue(Dates.value(Objects.requireNonNull(t))))
                    .orElse(detail);
        }
        String value = detail.value();
        return value != null && ids.containsKey(value) ? detail.withValue(ids.get(value)) : detail;
    }

    private static List<String> events(Collection<String> mentions, Map<String, Mention> placed) {
        return mentions.stream()
                .map(placed::get)
                .filter(Objects::nonNull)
                .map(Mention::event)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Statement> statements(Utterances.Result utterances, List<Mention> mentions) {
        Map<String, TreeSet<String>> eventsByRendering = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.event() != null) {
                mention.attribution()
                        .forEach(r -> eventsByRendering
                                .computeIfAbsent(r, k -> new TreeSet<>())
                                .add(mention.event()));
            }
        }
        return utterances.statements().stream()
                .map(s -> s.withEvents(s.renderings().stream()
                        .flatMap(r -> eventsByRendering.getOrDefault(r, new TreeSet<>()).stream())
                        .distinct()
                        .sorted()
                        .toList()))
                .toList();
    }

    private static List<Story> stories(List<Story> stories, List<Event> events) {
        Map<String, TreeSet<String>> byArticle = new HashMap<>();
        events.forEach(e -> e.articles()
                .forEach(a -> byArticle.computeIfAbsent(a, k -> new TreeSet<>()).add(e.id())));
        return stories.stream()
                .map(s -> s.withEvents(s.articles().stream()
                        .flatMap(a -> byArticle.getOrDefault(a, new TreeSet<>()).stream())
                        .distinct()
                        .sorted()
                        .toList()))
                .toList();
    }

    private static <T> List<T> sorted(Collection<T> rows, Function<T, String> id) {
        return rows.stream().sorted(Comparator.comparing(id)).toList();
    }
}
