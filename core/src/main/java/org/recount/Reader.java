package org.recount;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.FileProblem;
import org.recount.record.Decision;
import org.recount.record.Decisions;
import org.recount.record.Record;
import org.recount.record.Standing;

/**
 * Reads articles and keeps what each says, so that one more article or decision costs the reading of that article and the merging. The
 * record is the one that {@link Recount#read(Collection, Collection, Collection, Consumer)} gives, whatever was read before. For those
 * who work a record out again and again, such as a desk.
 *
 * <p>Safe for use by many threads. What is kept gives way when memory is short, and is read anew.
 */
public final class Reader {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /**
     * @param article the article that was read: another of the same id may have another date
     * @param reading what it says
     */
    private record Kept(Article article, SoftReference<ArticleReading> reading) {}

    /**
     * The record of these articles under a person's decisions.
     *
     * @param articles the reports; one that comes twice counts once
     * @param decisions what people decided
     * @param problems what the reading of files refused or doubted; problems of decisions are found anew
     * @param progress is told of every article that is newly read; called from several threads
     */
    public Record read(
            Collection<Article> articles,
            Collection<Decision> decisions,
            Collection<FileProblem> problems,
            Consumer<Article> progress) {
        TreeMap<String, Article> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        List<ArticleReading> readings = byId.values().parallelStream()
                .map(article -> reading(article, progress))
                .toList();
        kept.keySet().retainAll(byId.keySet());
        return new RecordRoom(readings)
                .record(
                        new Decisions(List.copyOf(decisions)),
                        problems.stream().filter(p -> !Standing.tellsOf(p)).toList());
    }

    /**
     * The record with these articles too; those that it has already change nothing.
     *
     * @param problems what the reading of the new ones' files refused or doubted
     * @param progress as for {@link #read}
     */
    public Record add(
            Record record, Collection<Article> fresh, Collection<FileProblem> problems, Consumer<Article> progress) {
        List<FileProblem> all = new ArrayList<>(record.problems());
        all.addAll(problems);
        return read(Articles.union(record.articles(), fresh), record.decisions(), all, progress);
    }

    /**
     * The record with one more decision.
     *
     * @param progress as for {@link #read}
     */
    public Record decide(Record record, Decision decision, Consumer<Article> progress) {
        List<Decision> decisions = new ArrayList<>(record.decisions());
        decisions.add(decision);
        return read(Articles.union(record.articles(), List.of()), decisions, record.problems(), progress);
    }

    private ArticleReading reading(Article article, Consumer<Article> progress) {
        Kept before = kept.get(article.id());
        ArticleReading reading = before == null || !before.article().equals(article)
                ? null
                : before.reading().get();
        if (reading == null) {
            reading = ArticleRoom.get().read(article);
            kept.put(article.id(), new Kept(article, new SoftReference<>(reading)));
            progress.accept(article);
        }
        return reading;
    }
}
