package org.recount.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How many articles are read so far, shown where a person watches. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    Progress(Streams streams, String task) {
        bar = streams.terminal()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(-1)
                        .setUnit(" articles", 1)
                        .setConsumer(new ConsoleProgressBarConsumer(streams.err()))
                        .clearDisplayOnFinish()
                        .build()
                : null;
    }

    void reached(int articles) {
        if (bar != null) {
            bar.stepTo(articles);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
