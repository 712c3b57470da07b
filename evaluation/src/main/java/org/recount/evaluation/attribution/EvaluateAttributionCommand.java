package org.recount.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recount.Recount;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Output;
import org.recount.evaluation.Scorecard;
import org.recount.statement.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate attribution}: who says what, against annotated news. */
@Command(
        name = "attribution",
        description = {
            "Holds the renderings of annotated news against the annotation: whose words, by which words, what.",
            "F1 of words, once over all texts, for source, cue and content; parts by the kind of speech."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  recount evaluate attribution $RECOUNT_DATA/attribution --misses"})
public final class EvaluateAttributionCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "A folder with text/NAME.txt and attributions/NAME_SUFFIX.ann, or with such folders.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Scorecard card = score(folder);
        return output.print(card);
    }

    /** Scores the annotated texts of a folder. */
    static Scorecard score(Path folder) throws IOException {
        Bars bars = Bars.of("attribution");
        List<Gold> gold = Files.isDirectory(folder) ? Gold.read(folder) : List.of();
        if (gold.isEmpty()) {
            return new Scorecard(bars, List.of(), List.of());
        }
        List<Article> articles = new ArrayList<>();
        gold.forEach(g -> articles.add(Articles.of(g.name(), g.text())));
        Map<String, List<Rendering>> found =
                AttributionScore.byArticle(Recount.read(articles).renderings());
        AttributionScore score = new AttributionScore();
        for (int i = 0; i < gold.size(); i++) {
            Article article = articles.get(i);
            score.add(gold.get(i), article, found.getOrDefault(article.id(), List.of()));
        }
        return new Scorecard(bars, score.measures(), score.misses());
    }
}
