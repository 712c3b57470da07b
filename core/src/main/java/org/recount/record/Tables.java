package org.recount.record;

import java.util.List;
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
final class Tables {
    /**
     * One table.
     *
     * @param name as in the contract; the file is {@code name.jsonl}
     * @param row its rows' type
     * @param rows its rows in a record
     * @param id a row's id
     */
    record Table<R>(String name, Class<R> row, Function<Record, List<R>> rows, Function<R, String> id) {
        String file() {
            return name + ".jsonl";
        }
    }

    static final Table<Article> ARTICLES = new Table<>("articles", Article.class, Record::articles, Article::id);
    static final Table<Origin> ORIGINS = new Table<>("origins", Origin.class, Record::origins, Origin::id);
    static final Table<Actor> ACTORS = new Table<>("actors", Actor.class, Record::actors, Actor::id);
    static final Table<Rendering> RENDERINGS =
            new Table<>("renderings", Rendering.class, Record::renderings, Rendering::id);
    static final Table<Statement> STATEMENTS =
            new Table<>("statements", Statement.class, Record::statements, Statement::id);
    static final Table<Mention> MENTIONS = new Table<>("mentions", Mention.class, Record::mentions, Mention::id);
    static final Table<Event> EVENTS = new Table<>("events", Event.class, Record::events, Event::id);
    static final Table<Story> STORIES = new Table<>("stories", Story.class, Record::stories, Story::id);
    static final Table<Detail> DETAILS = new Table<>("details", Detail.class, Record::details, Detail::id);
    static final Table<Finding> FINDINGS = new Table<>("findings", Finding.class, Record::findings, Finding::id);
    static final Table<Relation> RELATIONS = new Table<>("relations", Relation.class, Record::relations, Relation::id);
    static final Table<Decision> DECISIONS = new Table<>("decisions", Decision.class, Record::decisions, Decision::id);

    static final List<Table<?>> ALL = List.of(
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
}
