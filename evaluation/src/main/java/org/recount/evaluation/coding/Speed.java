package org.recount.evaluation.coding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.evaluation.Measure;
import org.recount.syntax.Sentence;

/** How fast a text becomes mentions. */
final class Speed {
    private static final int SENTENCES_AN_ARTICLE = 20;
    private static final int WARM_UP = 12; // the compiler is done with it after about ten
    private static final int RUNS = 5;

    private Speed() {}

    /**
     * Sentences in a second of one thread's processor time, the median of five runs after twelve unmeasured ones, with
     * the sentences of the dyads, each a paragraph, in articles of twenty. A run goes from the text to the mentions; its
     * parts are trees and all that comes after them. Processor time does not count what other programs take of the
     * machine, nor the collector's and the compiler's threads.
     */
    static Scored of(CodingRoom room, List<Dyad> dyads) {
        List<Article> articles = articles(dyads);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] all = new double[RUNS];
        double[] trees = new double[RUNS];
        double[] rest = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long parsing = 0;
            long coding = 0;
            for (Article article : articles) {
                long start = thread.getCurrentThreadCpuTime();
                List<Sentence> sentences = room.parse(article);
                long parsed = thread.getCurrentThreadCpuTime();
                room.code(article, sentences);
                coding += thread.getCurrentThreadCpuTime() - parsed;
                parsing += parsed - start;
            }
            if (run >= 0) {
                all[run] = dyads.size() / ((parsing + coding) / 1e9);
                trees[run] = dyads.size() / (parsing / 1e9);
                rest[run] = dyads.size() / (coding / 1e9);
            }
        }
        return new Scored(
                List.of(median("sentences_per_second", all)),
                List.of(median("sentences_per_second.trees", trees), median("sentences_per_second.rest", rest)),
                List.of());
    }

    private static Measure median(String name, double[] values) {
        Arrays.sort(values);
        return Measure.of(name, values[RUNS / 2]);
    }

    private static List<Article> articles(List<Dyad> dyads) {
        List<Article> articles = new ArrayList<>();
        for (int from = 0; from < dyads.size(); from += SENTENCES_AN_ARTICLE) {
            articles.add(Articles.of(
                    "speed" + from,
                    dyads.subList(from, Math.min(from + SENTENCES_AN_ARTICLE, dyads.size())).stream()
                            .map(Dyad::text)
                            .collect(Collectors.joining("\n"))));
        }
        return articles;
    }
}
