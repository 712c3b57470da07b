package org.recount.record;

import java.util.List;
import org.recount.article.Article;
import org.recount.article.FileProblem;
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

/**
 * What Recount knows after reading a set of articles: a function of that set and of a person's decisions, whatever
 * the order. Every table is sorted by id.
 *
 * @param articles the reports
 * @param origins the independent sources that they stand on
 * @param actors who appears in them
 * @param renderings what they report as said
 * @param statements what was said, once each
 * @param mentions every event mention, article by article
 * @param events the happenings
 * @param stories the chains of happenings
 * @param details every value that an article gives
 * @param findings how the details compare
 * @param relations the pairs
 * @param decisions what people decided
 * @param problems what was refused or doubted in the input
 */
@SuppressWarnings("AvoidCommonTypeNames") // the project's central noun; java.lang.Record is never named here
public record Record(
        List<Article> articles,
        List<Origin> origins,
        List<Actor> actors,
        List<Rendering> renderings,
        List<Statement> statements,
        List<Mention> mentions,
        List<Event> events,
        List<Story> stories,
        List<Detail> details,
        List<Finding> findings,
        List<Relation> relations,
        List<Decision> decisions,
        List<FileProblem> problems) {
    /** Copies the tables. */
    public Record {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        actors = List.copyOf(actors);
        renderings = List.copyOf(renderings);
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        stories = List.copyOf(stories);
        details = List.copyOf(details);
        findings = List.copyOf(findings);
        relations = List.copyOf(relations);
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }
}
