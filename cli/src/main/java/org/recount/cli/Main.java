package org.recount.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import org.recount.record.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code recount} command. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.ToolVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads many news reports of the same happenings and writes one record of them: what happened, who says so,"
                    + " where the accounts part, which of them are really independent."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed: what was asked for could not be made",
            "2:the command line cannot work",
            "3:done, but some of the input was refused or doubted; standard error says what"
        })
public final class Main implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            BriefCommand.class,
            ReadCommand.class,
            CodeCommand.class,
            LinkCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            SameCommand.class,
            OtherCommand.class,
            RateCommand.class,
            RevokeCommand.class,
            DecisionsCommand.class,
            ServeCommand.class);

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs the command with these streams. */
    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new Main(streams));
        asked(args).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setExecutionExceptionHandler((e, command, result) -> {
            streams.err().println("recount: " + told(e));
            return Exit.FAILED;
        });
        return line.execute(args);
    }

    /** The one command that is asked for, else all: each takes a Java that has just started 10 to 20 ms to make. */
    private static List<Class<?>> asked(String... args) {
        List<Class<?>> one = COMMANDS.stream()
                .filter(c -> args.length > 0
                        && args[0].equals(c.getAnnotation(Command.class).name()))
                .toList();
        return one.isEmpty() ? COMMANDS : one;
    }

    Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command, such as brief or read");
    }

    /** The JDK's file exceptions carry the file alone: say what is the matter with it too. */
    private static String told(Exception e) {
        boolean bare = e instanceof FileSystemException f
                && f.getReason() == null
                && !String.valueOf(f.getMessage()).contains(" ");
        String message = e.getMessage();
        return bare || message == null ? e.getClass().getSimpleName() + ": " + message : message;
    }

    static final class ToolVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"recount " + Version.tool() + ", record format " + Version.FORMAT};
        }
    }
}
