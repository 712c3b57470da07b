package org.recount.evaluation.coding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.evaluation.Measure;

/** How fast a text becomes mentions. */
final class Speed {
    private static final int SENTENCES_AN_ARTICLE = 20;
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;

    private Speed() {}

    /**
     * Sentences in a second of one thread's processor time, the median of five runs after three unmeasured ones, with
     * the sentences of the dyads, each a paragraph, in articles of twenty. A run goes from the text to the mentions.
     * Processor time does not count what other programs take of the machine, nor the collector's and the compiler's
     * threads.
     */
    static Scored of(CodingRoom room, List<Dyad> dyads) {
        List<String> texts = articles(dyads);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] speeds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long before = thread.getCurrentThreadCpuTime();
            texts.forEach(text -> room.code("speed", text));
            double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
            if (run >= 0) {
                speeds[run] = dyads.size() / seconds;
            }
        }
        Arrays.sort(speeds);
        return new Scored(List.of(Measure.of("sentences_per_second", speeds[RUNS / 2])), List.of(), List.of());
    }

    private static List<String> articles(List<Dyad> dyads) {
        List<String> articles = new ArrayList<>();
        for (int from = 0; from < dyads.size(); from += SENTENCES_AN_ARTICLE) {
            articles.add(dyads.subList(from, Math.min(from + SENTENCES_AN_ARTICLE, dyads.size())).stream()
                    .map(Dyad::text)
                    .collect(Collectors.joining("\n")));
        }
        return articles;
    }
}
