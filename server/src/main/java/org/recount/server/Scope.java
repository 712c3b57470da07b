package org.recount.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.record.Record;
import org.recount.record.Tables;
import org.recount.record.Tables.Table;
import org.recount.relation.Relation;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;
import org.recount.store.Paging;

/**
 * A part of a record that stands for itself: some happenings with all that is told of them, so that it can be briefed by
 * {@link org.recount.brief.Brief#of}. Articles are whole; other rows are those that belong to the happenings.
 *
 * @param record the happenings that fit and their articles, origins, actors, renderings, statements, mentions, details, findings,
 *     relations
 *     (days that lie within whole); a list of ids in a row may name rows that lie outside
 * @param total how many happenings fit, of which at most {@value #MOST} are in the record: those on most origins
 */
public record Scope(Record record, int total) {
    /** The most happenings of a scope: more are no brief. */
    public static final int MOST = 500;

    /**
     * The part of an edition that fits.
     *
     * @param filter which happenings; a filter of nothing gives all
     * @throws IllegalArgumentException if events have nothing for a part of the filter
     */
    public static Scope of(Edition edition, Filter filter) {
        Page<Event> told = edition.page(Tables.EVENTS, filter, new Paging(MOST, null, Paging.Order.ORIGINS));
        if (filter.equals(Filter.NONE) && told.next() == null) {
            return new Scope(edition.record(), told.total());
        }
        return new Scope(new Part(edition, told.items()).record(), told.total());
    }

    /** How many happenings fit and are not in the record. */
    public int left() {
        return total - record.events().size();
    }

    /** Gathers what belongs to some happenings. */
    private static final class Part {
        private final Edition edition;
        private final List<Event> events;
        private final Set<String> happenings = new TreeSet<>();

        Part(Edition edition, List<Event> events) {
            this.edition = edition;
            this.events =
                    events.stream().sorted(Comparator.comparing(Event::id)).toList();
            this.events.forEach(e -> happenings.add(e.id()));
        }

        Record record() {
            List<Finding> findings = of(Tables.FINDINGS, Finding::id);
            List<Detail> details = of(Tables.DETAILS, Detail::id);
            Set<String> articleIds = ids(events, Event::articles);
            findings.forEach(f -> f.versions().forEach(v -> articleIds.addAll(v.articles())));
            details.forEach(d -> articleIds.add(d.article()));
            List<Article> articles = articles(articleIds);
            List<Mention> mentions = edition.rows(Tables.MENTIONS, ids(events, Event::mentions));
            List<Statement> statements = of(Tables.STATEMENTS, Statement::id);
            List<Rendering> renderings = renderings(mentions, details, statements, articleIds);
            Set<String> actors = actors(mentions, details, findings, renderings, statements);
            List<Relation> relations = relations();
            relations.forEach(r -> actors.addAll(List.of(r.a(), r.b())));
            return new Record(
                    articles,
                    edition.rows(Tables.ORIGINS, ids(articles, Article::origins)).stream()
                            .map(o -> within(o, articleIds))
                            .toList(),
                    edition.rows(Tables.ACTORS, actors),
                    renderings,
                    statements,
                    mentions,
                    events,
                    List.of(),
                    details,
                    findings,
                    relations,
                    List.of(),
                    List.of());
        }

        /** The articles and those that they copy, whose ids are added. */
        private List<Article> articles(Set<String> ids) {
            List<Article> articles = edition.rows(Tables.ARTICLES, ids);
            while (ids.addAll(ids(articles, a -> a.copyOf() == null ? List.of() : List.of(a.copyOf())))) {
                articles = edition.rows(Tables.ARTICLES, ids);
            }
            return articles;
        }

        /** The origin as far as its articles are told. */
        private static Origin within(Origin origin, Set<String> articles) {
            return new Origin(
                    origin.id(),
                    origin.kind(),
                    origin.name(),
                    origin.articles().stream().filter(articles::contains).toList(),
                    origin.why().stream()
                            .filter(s -> articles.contains(s.article())
                                    && (s.other() == null || articles.contains(s.other())))
                            .toList());
        }

        /** Rows that name one of the happenings, each once, by id. */
        private <R> List<R> of(Table<R> table, Function<R, String> id) {
            Map<String, R> found = new LinkedHashMap<>();
            for (String happening : happenings) {
                edition.all(table, Filter.ofEvent(happening)).forEach(r -> found.put(id.apply(r), r));
            }
            return found.values().stream().sorted(Comparator.comparing(id)).toList();
        }

        /** What the happenings stand on, as far as its article is told. */
        private List<Rendering> renderings(
                List<Mention> mentions, List<Detail> details, List<Statement> statements, Set<String> articles) {
            Set<String> wanted = ids(mentions, Mention::attribution);
            statements.forEach(s -> wanted.addAll(s.renderings()));
            details.stream().map(Detail::rendering).filter(Objects::nonNull).forEach(wanted::add);
            Predicate<Rendering> told = r -> articles.contains(r.article());
            return edition.rows(Tables.RENDERINGS, wanted).stream().filter(told).toList();
        }

        private Set<String> actors(
                List<Mention> mentions,
                List<Detail> details,
                List<Finding> findings,
                List<Rendering> renderings,
                List<Statement> statements) {
            List<String> all = new ArrayList<>();
            events.forEach(e -> {
                all.addAll(e.actors());
                all.addAll(e.recipients());
            });
            for (Mention m : mentions) {
                m.actors().stream()
                        .map(Participant::id)
                        .filter(Objects::nonNull)
                        .forEach(all::add);
                m.recipients().stream()
                        .map(Participant::id)
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
            details.stream().map(Detail::claimant).filter(Objects::nonNull).forEach(all::add);
            details.stream().map(Detail::value).filter(Objects::nonNull).forEach(all::add);
            findings.forEach(f -> f.versions().forEach(v -> all.addAll(v.claimants())));
            renderings.stream().map(Rendering::speaker).filter(Objects::nonNull).forEach(all::add);
            statements.stream().map(Statement::speaker).filter(Objects::nonNull).forEach(all::add);
            return new TreeSet<>(all);
        }

        private List<Relation> relations() {
            Map<String, Relation> pairs = new LinkedHashMap<>();
            Set<String> acting = ids(events, e -> {
                List<String> both = new ArrayList<>(e.actors());
                both.addAll(e.recipients());
                return both;
            });
            for (String actor : acting) {
                edition.all(Tables.RELATIONS, new Filter.Builder().actor(actor).build()).stream()
                        .map(this::within)
                        .filter(r -> !r.days().isEmpty())
                        .forEach(r -> pairs.put(r.id(), r));
            }
            return pairs.values().stream()
                    .sorted(Comparator.comparing(Relation::id))
                    .toList();
        }

        /** The pair on the days of the happenings. */
        private Relation within(Relation r) {
            return new Relation(
                    r.id(),
                    r.a(),
                    r.b(),
                    r.days().stream()
                            .filter(d -> happenings.containsAll(d.events()))
                            .toList(),
                    r.states().stream().filter(s -> any(s.events())).toList(),
                    r.commitments().stream()
                            .filter(c -> happenings.contains(c.event()))
                            .toList());
        }

        private boolean any(Collection<String> told) {
            return told.stream().anyMatch(happenings::contains);
        }

        private static <R> Set<String> ids(Collection<R> rows, Function<R, ? extends Collection<String>> of) {
            Set<String> ids = new TreeSet<>();
            rows.forEach(r -> ids.addAll(of.apply(r)));
            return ids;
        }
    }
}
