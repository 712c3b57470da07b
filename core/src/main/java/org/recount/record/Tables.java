package org.recount.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.event.Event;
import org.recount.finding.Detail;
import org.recount.finding.Finding;
import org.recount.lineage.Origin;
import org.recount.lineage.Story;
import org.recount.relation.Relation;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/** The record's tables, in the order in which the data contract names them. */
public final class Tables {
    /**
     * One table.
     *
     * @param name as in the contract; the file is {@code name.jsonl}
     * @param row its rows' type
     * @param rows its rows in a record
     * @param id a row's id
     */
    public record Table<R>(String name, Class<R> row, Function<Record, List<R>> rows, Function<R, String> id) {
        String file() {
            return name + ".jsonl";
        }
    }

    /** The reports. */
    public static final Table<Article> ARTICLES = new Table<>("articles", Article.class, Record::articles, Article::id);
    /** The independent sources of reporting. */
    public static final Table<Origin> ORIGINS = new Table<>("origins", Origin.class, Record::origins, Origin::id);
    /** Who appears. */
    public static final Table<Actor> ACTORS = new Table<>("actors", Actor.class, Record::actors, Actor::id);
    /** Reported speech, article by article. */
    public static final Table<Rendering> RENDERINGS =
            new Table<>("renderings", Rendering.class, Record::renderings, Rendering::id);
    /** What was said, once each. */
    public static final Table<Statement> STATEMENTS =
            new Table<>("statements", Statement.class, Record::statements, Statement::id);
    /** Event mentions, article by article. */
    public static final Table<Mention> MENTIONS = new Table<>("mentions", Mention.class, Record::mentions, Mention::id);
    /** The happenings. */
    public static final Table<Event> EVENTS = new Table<>("events", Event.class, Record::events, Event::id);
    /** The chains of happenings. */
    public static final Table<Story> STORIES = new Table<>("stories", Story.class, Record::stories, Story::id);
    /** Every value that an article gives. */
    public static final Table<Detail> DETAILS = new Table<>("details", Detail.class, Record::details, Detail::id);
    /** How the details compare. */
    public static final Table<Finding> FINDINGS = new Table<>("findings", Finding.class, Record::findings, Finding::id);
    /** The pairs. */
    public static final Table<Relation> RELATIONS =
            new Table<>("relations", Relation.class, Record::relations, Relation::id);
    /** What people decided. */
    public static final Table<Decision> DECISIONS =
            new Table<>("decisions", Decision.class, Record::decisions, Decision::id);

    /** All of them. */
    public static final List<Table<?>> ALL = List.of(
            ARTICLES,
            ORIGINS,
            ACTORS,
            RENDERINGS,
            STATEMENTS,
            MENTIONS,
            EVENTS,
            STORIES,
            DETAILS,
            FINDINGS,
            RELATIONS,
            DECISIONS);

    private Tables() {}

    /** The table of this name, as the contract writes it. */
    public static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
