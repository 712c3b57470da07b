package org.recount.training;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.recount.training.syntax.TrainBreaksCommand;
import org.recount.training.syntax.TrainSyntaxCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where training starts. */
@Command(
        name = "recount",
        description = "Trains what Recount has learned.",
        mixinStandardHelpOptions = true,
        subcommands = Main.Train.class)
public final class Main {
    private Main() {}

    /** Parent of the training commands. */
    @Command(
            name = "train",
            description = "Trains what Recount has learned.",
            mixinStandardHelpOptions = true,
            subcommands = {TrainSyntaxCommand.class, TrainBreaksCommand.class})
    static final class Train {}

    /** Runs a command line and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).execute(args));
    }
}
