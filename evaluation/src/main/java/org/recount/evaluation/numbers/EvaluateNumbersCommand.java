package org.recount.evaluation.numbers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.PublishedBasis;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.finding.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate numbers}: how many were killed and injured, against records of incidents. */
@Command(
        name = "numbers",
        description = {
            "Holds the first number of killed and of injured in the first article on an incident against its record.",
            "Nothing stated counts as 0. Beside it stands the first number before a word of harm."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate numbers $RECOUNT_DATA/incidents --misses"})
public final class EvaluateNumbersCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder with articles.jsonl and incidents.jsonl.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Scorecard card = score(folder);
        return output.print(card);
    }

    /** Scores the incidents of a folder. */
    static Scorecard score(Path folder) throws IOException {
        Bars bars = Bars.of("numbers");
        if (!Files.isRegularFile(folder.resolve(Gold.INCIDENTS))
                || !Files.isRegularFile(folder.resolve(Gold.ARTICLES))) {
            return new Scorecard(bars, List.of(), List.of());
        }
        Gold gold = Gold.read(folder);
        Map<String, Report> earliest = gold.earliest();
        Map<Incident, Article> articles = new LinkedHashMap<>();
        for (Incident incident : gold.incidents()) {
            Report report = earliest.get(incident.id());
            if (report != null) {
                articles.put(
                        incident,
                        Articles.of(report.id(), report.text()).withPublished(report.date(), PublishedBasis.GIVEN));
            }
        }
        Map<String, List<Detail>> details =
                Recount.read(articles.values()).details().stream().collect(Collectors.groupingBy(Detail::article));
        NumbersScore score = new NumbersScore();
        articles.forEach((incident, article) -> {
            Report report = earliest.get(incident.id());
            if (report != null) {
                score.add(incident, report, details.getOrDefault(article.id(), List.of()));
            }
        });
        List<Measure> measures = new ArrayList<>(score.measures());
        measures.add(Measure.of("incidents_without_text", gold.incidents().size() - articles.size()));
        measures.add(Measure.of("articles_dropped", gold.dropped()));
        return new Scorecard(bars, measures, score.misses());
    }
}
