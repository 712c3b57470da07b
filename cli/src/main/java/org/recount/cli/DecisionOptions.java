package org.recount.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of which record, who decides, and why. */
final class DecisionOptions {
    @Parameters(index = "0", paramLabel = "RECORD", description = "The record's folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Path record;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides; without it your user name.")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for those who read it later.")
    private @Nullable String reason;

    Path record() {
        return record;
    }

    String by() {
        return by.strip();
    }

    @Nullable
    String reason() {
        return reason;
    }
}
