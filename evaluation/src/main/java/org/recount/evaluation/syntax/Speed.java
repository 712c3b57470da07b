package org.recount.evaluation.syntax;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

/** How fast raw text becomes sentences with trees, roles and names. */
final class Speed {
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;

    private Speed() {}

    /**
     * Tokens in a second of one thread's processor time, the median of five runs after three unmeasured ones.
     * Processor time does not count what other programs take of the machine, nor the collector's and the compiler's
     * threads.
     */
    static double tokensPerSecond(Syntax syntax, List<Treebank.Tree> trees) {
        RawText raw = new RawText(trees);
        String text = raw.text();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] speeds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long before = thread.getCurrentThreadCpuTime();
            List<Sentence> sentences = syntax.parse(text, raw.blocks());
            double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
            if (run >= 0) {
                speeds[run] =
                        sentences.stream().mapToInt(s -> s.tokens().size()).sum() / seconds;
            }
        }
        Arrays.sort(speeds);
        return speeds[RUNS / 2];
    }
}
