package org.recount.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.recount.article.FileProblem;
import org.recount.record.Record;
import org.recount.record.RecordFolder;
import org.recount.server.Desk;
import org.recount.server.DeskOptions;
import org.recount.server.Seen;
import org.recount.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Opens a record in the browser. */
@Command(
        name = "serve",
        description = {
            "Open a record in the browser, and keep it up to date.",
            "",
            "PATH is a record's folder, or files and folders of reports. Whatever is decided or added in the browser is"
                    + " written into the record's folder too. The desk keeps every version in a store, a database file"
                    + " beside the record (RECORD.db), so that an unchanged record opens at once; teams name a"
                    + " PostgreSQL database instead. It answers this machine alone unless --host opens it: there is no"
                    + " log-in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount serve record/",
            "  recount serve record/ --watch incoming/ --by \"A. Reader\"",
            "  recount serve reports/ --port 8041 --open",
            "  recount serve record/ --store jdbc:postgresql://db/desk?user=desk --host 0.0.0.0",
            "  recount serve record/ --feed https://example.org/world.rss"
        })
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A record's folder, or files and folders of reports.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--port", defaultValue = "8040", paramLabel = "N", description = "Port (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "NAME",
            description = "Address to listen on (default ${DEFAULT-VALUE}: this machine alone).")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            description = "A database file, or a URL jdbc:postgresql:...; without it PATH.db beside the first PATH.")
    private @Nullable String address;

    @Option(
            names = "--watch",
            paramLabel = "FOLDER",
            description = "Read the reports that are put into this folder, now and later. May be given several times.")
    private List<Path> watched = new ArrayList<>();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            description =
                    "Read the pages that this RSS or Atom feed links to, now and later. May be given several times.")
    private List<URI> feeds = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides where a page does not say; without it your user name.")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Option(names = "--check", hidden = true, description = "Open, ask for a page, and end.")
    private boolean check;

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuse();
        Path first = paths.getFirst();
        boolean kept = paths.size() == 1 && RecordFolder.at(first).exists();
        String name = address == null ? beside(first) : address;
        FutureTask<Record> reading = kept ? reading(first, name) : null;
        try (Store store = Store.open(name)) {
            List<FileProblem> problems = new ArrayList<>();
            if (reading != null) {
                take(first, store, name, reading);
            } else {
                Readings.Result read = new Readings(main.streams()).read(paths);
                store.save(read.record(), "reports were read", Instant.now());
                problems.addAll(read.problems());
            }
            DeskOptions options = new DeskOptions(
                    host,
                    port,
                    kept ? first : null,
                    name,
                    by.isBlank() ? null : by.strip(),
                    main.streams().err()::println);
            try (Desk desk = Desk.open(store, options)) {
                watched.forEach(desk::watch);
                for (URI feed : feeds) {
                    desk.feed(feed);
                }
                main.streams().report(problems);
                serve(desk, store);
            }
        }
        return Exit.DONE;
    }

    private void refuse() throws IOException {
        for (Path path : watched) {
            if (!Files.isDirectory(path)) {
                throw new ParameterException(spec.commandLine(), path + " is no folder to watch");
            }
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + " is not there");
            }
            if (paths.size() > 1
                    && Files.isDirectory(path)
                    && RecordFolder.at(path).exists()) {
                throw new ParameterException(
                        spec.commandLine(),
                        path + " is a record, and one record is served at a time; add reports to it with recount read");
            }
        }
    }

    /** The folder's record: read while the store opens, where the store cannot have it yet, else when it is asked for. */
    private static FutureTask<Record> reading(Path folder, String address) throws IOException {
        FutureTask<Record> reading =
                new FutureTask<>(() -> RecordFolder.at(folder).read());
        if (!Seen.of(folder, address).unchanged()) {
            Thread.ofPlatform().daemon().name("record").start(reading);
        }
        return reading;
    }

    /** Takes a record's folder into the store where the store does not have it as it is. */
    private static void take(Path folder, Store store, String address, FutureTask<Record> reading)
            throws IOException, InterruptedException {
        Seen seen = Seen.of(folder, address);
        if (seen.holds(store)) {
            return;
        }
        reading.run(); // does nothing where it has begun
        try {
            seen.note(store.save(reading.get(), "the record's folder was read", Instant.now())
                    .version());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException("the record cannot be read", e);
        }
    }

    private static String beside(Path path) throws IOException {
        Path real = path.toRealPath();
        return real.resolveSibling(real.getFileName() + ".db").toString();
    }

    private void serve(Desk desk, Store store) throws InterruptedException {
        String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        String url = "http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + desk.port() + "/";
        Duration start =
                Duration.between(ProcessHandle.current().info().startInstant().orElseGet(Instant::now), Instant.now());
        main.streams()
                .err()
                .println(url + "  version " + store.present().snapshot().version() + ", open after " + start.toMillis()
                        + " ms; Ctrl-C ends it");
        if (check) {
            Warming.ask(url);
            return;
        }
        desk.warm();
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            try {
                ended.await(5, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        if (open) {
            browse(url);
        }
        end.await();
        desk.close();
        store.close();
        ended.countDown();
    }

    private void browse(String url) {
        try {
            if (Desktop.isDesktopSupported()) {
                Desktop.getDesktop().browse(URI.create(url));
                return;
            }
            new ProcessBuilder("xdg-open", url).start();
        } catch (IOException | UnsupportedOperationException e) {
            main.streams().err().println("no browser could be opened; open " + url + " yourself");
        }
    }
}
