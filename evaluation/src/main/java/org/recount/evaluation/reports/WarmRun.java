package org.recount.evaluation.reports;

import java.util.Arrays;
import java.util.function.Supplier;
import org.recount.record.Record;

/** How long a run takes once the virtual machine has compiled it. */
final class WarmRun {
    private static final int WARM_UP = 20;
    private static final int RUNS = 20;

    private WarmRun() {}

    /**
     * The median of 20 runs after 20 unmeasured ones, in milliseconds.
     *
     * @throws IllegalStateException if the same articles give another number of mentions
     */
    static double medianMillis(Supplier<Record> run) {
        int mentions = run.get().mentions().size();
        double[] millis = new double[RUNS];
        for (int i = 1 - WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            int now = run.get().mentions().size();
            long nanos = System.nanoTime() - start;
            if (now != mentions) {
                throw new IllegalStateException("the same articles gave " + mentions + " mentions, then " + now);
            }
            if (i >= 0) {
                millis[i] = nanos / 1e6;
            }
        }
        Arrays.sort(millis);
        return (millis[RUNS / 2 - 1] + millis[RUNS / 2]) / 2;
    }
}
