package org.recount;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.recount.article.Article;
import org.recount.article.FileProblem;
import org.recount.record.Decision;
import org.recount.record.Record;

/**
 * The front door: many reports in, one record out.
 *
 * <pre>{@code
 * Record record = Recount.read(articles);
 * record.events().forEach(event -> System.out.println(event.headline()));
 * }</pre>
 *
 * <p>The record depends on the set of articles and the set of a person's decisions alone: neither their order nor a repetition changes it.
 */
public final class Recount {
    private Recount() {}

    /** The record of these articles. */
    public static Record read(Collection<Article> articles) {
        return read(articles, List.of(), List.of(), article -> {});
    }

    /**
     * The record of these articles under a person's decisions. A decision whose subject is not in them stays in the record and gives a
     * problem.
     *
     * @param articles the reports; one that comes twice counts once
     * @param decisions what people decided
     * @param problems what the reading of files refused or doubted; problems of decisions are found anew
     * @param progress is told of every article that has been read; called from several threads
     */
    public static Record read(
            Collection<Article> articles,
            Collection<Decision> decisions,
            Collection<FileProblem> problems,
            Consumer<Article> progress) {
        return new Reader().read(articles, decisions, problems, progress);
    }

    /** The record with one more decision, worked out anew from its articles. */
    public static Record decide(Record record, Decision decision, Consumer<Article> progress) {
        return new Reader().decide(record, decision, progress);
    }
}
