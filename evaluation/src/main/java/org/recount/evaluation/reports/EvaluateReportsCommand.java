package org.recount.evaluation.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate reports}: a folder of reports against its annotation. */
@Command(
        name = "reports",
        description = {
            "Holds the record of a folder of reports against its annotation.",
            "The reports lie beside FILE in a folder named after it, without .expected.json."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  recount evaluate reports $RECOUNT_DATA/reports/iran-pakistan-2024.expected.json --misses"
        })
public final class EvaluateReportsCommand implements Callable<Integer> {
    private static final String SUFFIX = ".expected.json";

    @Parameters(paramLabel = "FILE", description = "The annotation, NAME.expected.json.")
    private Path expected = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Scorecard card = score(expected);
        return output.print(card);
    }

    /**
     * Scores the folder beside an annotation.
     *
     * @throws IllegalArgumentException if the file's name does not end as annotations do
     */
    static Scorecard score(Path expected) throws IOException {
        String name = String.valueOf(expected.getFileName());
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(expected + " does not end in " + SUFFIX);
        }
        Bars bars = Bars.of("reports");
        Path folder = expected.resolveSibling(name.substring(0, name.length() - SUFFIX.length()));
        if (!Files.isRegularFile(expected) || !Files.isDirectory(folder)) {
            return new Scorecard(bars, List.of(), List.of());
        }
        Gold gold = Gold.read(expected);
        List<Article> articles = Articles.read(List.of(folder)).articles();
        Record record = Recount.read(articles);
        List<Measure> measures = new ArrayList<>();
        List<Miss> missed = new ArrayList<>();
        for (Scored scored : List.of(
                AccountScore.of(gold, record),
                ClaimScore.of(gold, record),
                ConflictScore.of(gold, record),
                AliasScore.of(gold, record),
                OriginScore.of(gold, record),
                QuoteScore.of(gold, record))) {
            measures.addAll(scored.measures());
            missed.addAll(scored.misses());
        }
        measures.add(Measure.of("warm_ms", WarmRun.medianMillis(() -> Recount.read(articles))));
        return new Scorecard(bars, measures, missed);
    }
}
