package org.recount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * <p>The record depends on the set of articles alone: neither their order nor a repetition changes it.
 */
public final class Recount {
    private Recount() {}

    /** The record of these articles. */
    public static Record read(Collection<Article> articles) {
        return read(articles, List.of(), List.of(), article -> {});
    }

    /**
     * The record of these articles under a person's decisions.
     *
     * @param articles the reports; one that comes twice counts once
     * @param decisions what people decided
     * @param problems what the reading of files refused or doubted
     * @param progress is told of every article that has been read; called from several threads
     */
    public static Record read(
            Collection<Article> articles,
            Collection<Decision> decisions,
            Collection<FileProblem> problems,
            Consumer<Article> progress) {
        TreeMap<String, Article> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        ArticleRoom room = ArticleRoom.get();
        List<ArticleReading> readings = byId.values().parallelStream()
                .map(article -> {
                    ArticleReading reading = room.read(article);
                    progress.accept(article);
                    return reading;
                })
                .toList();
        return new RecordRoom(readings)
                .record(
                        sorted(decisions, Decision::id),
                        problems.stream().distinct().sorted(PROBLEMS).toList());
    }

    private static final Comparator<FileProblem> PROBLEMS = Comparator.comparing(FileProblem::file)
            .thenComparingLong(p -> p.line() == null ? 0L : p.line())
            .thenComparing(FileProblem::code)
            .thenComparing(FileProblem::message);

    private static <T> List<T> sorted(Collection<T> rows, Function<T, String> id) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(id));
        return sorted;
    }
}
