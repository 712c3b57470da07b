package org.recount.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.record.Decision;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/**
 * A large record that nobody reported: invented states, outlets and sentences, the same for the same seed. Spans read back, ids and members
 * fit together; events have two mentions and five details on average, so 10,000 of them make about 10,000 articles and 50,000 details.
 */
public final class GeneratedRecord {
    private static final int EVENTS_A_STORY = 25;
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);

    private final Random random;
    final List<Article> articles = new ArrayList<>();
    final List<Origin> origins = new ArrayList<>();
    final List<Rendering> renderings = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();
    final List<Detail> details = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private GeneratedRecord(long seed) {
        random = new Random(seed);
    }

    /**
     * A record of so many events.
     *
     * @param seed another one for another record
     */
    public static Record of(int events, long seed) {
        GeneratedRecord made = new GeneratedRecord(seed);
        for (int done = 0, story = 0; done < events; story++) {
            int some = Math.min(EVENTS_A_STORY, events - done);
            new GeneratedStory(made, made.random, story, FIRST.plusDays(made.random.nextInt(350))).tell(some);
            done += some;
        }
        return made.record();
    }

    /** Writes a record folder: {@code GeneratedRecord FOLDER [EVENTS [SEED]]}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: GeneratedRecord FOLDER [EVENTS [SEED]]");
            System.exit(2);
        }
        Record record =
                of(args.length > 1 ? Integer.parseInt(args[1]) : 10_000, args.length > 2 ? Long.parseLong(args[2]) : 1);
        RecordFolder.at(Path.of(args[0])).write(record, Map.of("made", "by the generator"), Instant.EPOCH);
        System.err.println(args[0] + ": " + record.events().size() + " events, "
                + record.details().size() + " details, " + record.articles().size() + " articles");
    }

    private Record record() {
        for (int i = 0; i + 1 < Math.min(mentions.size(), 20); i += 2) {
            decisions.add(Decision.of(
                    Decision.Kind.SPLIT,
                    List.of(mentions.get(i).id(), mentions.get(i + 1).id()),
                    null,
                    "desk",
                    Instant.EPOCH.plusSeconds(i),
                    "two happenings"));
        }
        return new Record(
                sorted(articles, Article::id),
                sorted(origins, Origin::id),
                sorted(actors(), Actor::id),
                sorted(renderings, Rendering::id),
                sorted(statements, Statement::id),
                sorted(mentions, Mention::id),
                sorted(events, Event::id),
                sorted(stories, Story::id),
                sorted(details, Detail::id),
                sorted(findings, Finding::id),
                sorted(relations(), Relation::id),
                sorted(decisions, Decision::id),
                List.of());
    }

    private static <R> List<R> sorted(List<R> rows, Function<R, String> id) {
        return rows.stream().sorted(Comparator.comparing(id)).toList();
    }

    private List<Actor> actors() {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.forEach(m -> Stream.concat(m.actors().stream(), m.recipients().stream())
                .forEach(p -> counts.merge(String.valueOf(p.id()), 1, Integer::sum)));
        renderings.forEach(r -> counts.merge(String.valueOf(r.speaker()), 1, Integer::sum));
        List<Actor> actors = new ArrayList<>();
        Invented.ACTORS.forEach(a -> {
            Integer count = counts.get(a.id());
            if (count != null) {
                actors.add(new Actor(
                        a.id(),
                        a.name(),
                        List.of(a.name(), a.shortName()).stream()
                                .sorted()
                                .distinct()
                                .toList(),
                        a.kind(),
                        a.country(),
                        a.kind() == ActorKind.ARMED_GROUP ? "REB" : "GOV",
                        null,
                        a.kind() == ActorKind.PERSON ? "spokesperson" : null,
                        null,
                        count));
            }
        });
        return actors;
    }

    private List<Relation> relations() {
        record Pair(String a, String b) {}
        Map<String, Pair> pairs = new TreeMap<>();
        Map<String, Map<LocalDate, List<Event>>> byDay = new TreeMap<>();
        for (Event event : events) {
            if (event.actors().isEmpty() || event.recipients().isEmpty() || event.time() == null) {
                continue;
            }
            String one = event.actors().getFirst();
            String two = event.recipients().getFirst();
            Pair pair = one.compareTo(two) < 0 ? new Pair(one, two) : new Pair(two, one);
            LocalDate day = event.time().from();
            if (one.equals(two) || day == null) {
                continue;
            }
            String id = Invented.id("relation", pair.a(), pair.b());
            pairs.put(id, pair);
            byDay.computeIfAbsent(id, k -> new TreeMap<>())
                    .computeIfAbsent(day, k -> new ArrayList<>())
                    .add(event);
        }
        List<Relation> relations = new ArrayList<>();
        byDay.forEach((id, days) -> {
            Pair pair = Objects.requireNonNull(pairs.get(id));
            List<Relation.Day> list = new ArrayList<>();
            List<Relation.Commitment> promises = new ArrayList<>();
            days.forEach((day, told) -> {
                double forth = told.stream()
                        .filter(e -> e.actors().getFirst().equals(pair.a()))
                        .mapToDouble(Event::score)
                        .sum();
                double all = told.stream().mapToDouble(Event::score).sum();
                list.add(new Relation.Day(
                        day,
                        round(all),
                        round(forth),
                        round(all - forth),
                        told.stream().map(Event::id).sorted().toList()));
                told.stream()
                        .filter(e -> e.type() == EventType.AGREE)
                        .forEach(e -> promises.add(new Relation.Commitment(
                                e.id(),
                                e.actors(),
                                e.headline(),
                                day.plusDays(20),
                                Relation.Outcome.PENDING,
                                List.of())));
            });
            relations.add(new Relation(id, pair.a(), pair.b(), list, List.of(), promises));
        });
        return relations;
    }

    /** To the decimals that a record keeps. */
    static double round(double number) {
        return Math.round(number * 1e4) / 1e4;
    }

    /** A sorted list without doubles. */
    static List<String> set(Stream<String> ids) {
        return List.copyOf(ids.collect(Collectors.toCollection(TreeSet::new)));
    }
}
