package org.recount.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.recount.article.Reading;
import org.recount.server.intake.FeedWatch;
import org.recount.server.intake.FolderWatch;
import org.recount.store.Store;
import org.recount.store.StoreException;

/**
 * A running desk: serves a store, takes articles and decisions, and keeps reading what it is told to watch.
 *
 * <pre>{@code
 * try (Store store = Store.open("river.db"); Desk desk = Desk.open(store, DeskOptions.local(8040))) {
 *     desk.watch(Path.of("incoming"));
 *     Thread.currentThread().join();
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);

    private final DeskOptions options;
    private final Store store;
    private final Live live;
    private final Writer writer;
    private final List<Route> routes;
    private final Warmth warmth;
    private final Javalin server;
    private final List<Thread> watches = new CopyOnWriteArrayList<>();

    private Desk(Store store, DeskOptions options) {
        this.store = store;
        this.options = options;
        live = new Live(store.snapshots().size());
        writer = new Writer(store, options, live);
        warmth = new Warmth(store, options.log());
        Measures measures = new Measures();
        Answers answers = new Answers(store);
        routes = List.<Resource>of(
                        new Tabled(answers),
                        new Versioned(answers),
                        new Searched(answers),
                        new Viewed(answers),
                        new Briefed(answers),
                        new Written(writer, options.by()),
                        live,
                        new Operated(answers, live, measures))
                .stream()
                .flatMap(r -> r.routes().stream())
                .toList();
        server = Javalin.create(config -> configure(config, measures)).start(options.host(), options.port());
        start(this::follow, LOOK);
    }

    /**
     * Opens a desk.
     *
     * @param store what it shows; stays open when the desk closes
     */
    public static Desk open(Store store, DeskOptions options) {
        return new Desk(store, options);
    }

    /** Opens a desk that has nothing but a store; see {@link #open(Store, DeskOptions)}. */
    public static Desk open(Store store, String host, int port) {
        DeskOptions local = DeskOptions.local(port);
        return new Desk(store, new DeskOptions(host, port, null, "", null, local.log()));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /**
     * Asks itself, in the background, what readers ask first, so that their first answers are as fast as later ones. It gives way to
     * everybody who asks meanwhile.
     */
    public void warm() {
        warmth.begin();
    }

    /** Adds what was read, soon. */
    public void add(Reading reading, String why) {
        reading.problems().forEach(live::problem);
        reading.problems().forEach(p -> options.log().accept(p.file() + ": " + p.message()));
        if (!reading.articles().isEmpty()) {
            writer.add(reading, why).exceptionally(e -> {
                options.log().accept("what was read could not be saved: " + e.getMessage());
                return null;
            });
        }
    }

    /** Reads what is put into this folder, now and later. */
    public void watch(Path folder) {
        FolderWatch watch = new FolderWatch(folder, r -> add(r, told(r, "came in " + folder.getFileName())));
        start(watch::look, LOOK);
    }

    /**
     * Reads what this feed links to, now and later.
     *
     * @throws IOException if its host is not known
     */
    public void feed(URI address) throws IOException {
        FeedWatch watch = new FeedWatch(address, BETWEEN_PAGES, r -> add(r, told(r, "came by " + address.getHost())));
        repeat(watch::ask);
    }

    /** All that it answers. */
    List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        watches.forEach(Thread::interrupt);
        warmth.end();
        live.close();
        server.stop();
        writer.close();
    }

    private static String told(Reading reading, String how) {
        int n = reading.articles().size();
        return (n == 1 ? "1 article " : n + " articles ") + how;
    }

    /** Tells listeners what another desk of the same store has saved, and takes over what someone else wrote into the folder. */
    private void follow() {
        writer.follow();
        live.present(store.present().snapshot());
    }

    private void start(Runnable step, Duration pause) {
        repeat(() -> {
            step.run();
            return pause;
        });
    }

    private interface Step {
        /** How long to wait before the next. */
        Duration take() throws InterruptedException;
    }

    private void repeat(Step step) {
        watches.add(Thread.startVirtualThread(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    Duration pause = LOOK;
                    try {
                        pause = step.take();
                    } catch (StoreException e) {
                        options.log().accept("the store does not answer: " + e.getMessage());
                    }
                    Thread.sleep(pause);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the desk closes
            }
        }));
    }

    private void configure(JavalinConfig config, Measures measures) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new Refused()));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new Refused()));
        config.routes.before(r -> warmth.giveWay());
        config.routes.before(new Guard(options.loopback())::check);
        new Routes(routes, measures).addTo(config.routes);
        new Problems(options.log()).addTo(config.routes);
    }
}
