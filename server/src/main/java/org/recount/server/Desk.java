package org.recount.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import org.jspecify.annotations.Nullable;
import org.recount.record.RecordJson;
import org.recount.server.view.NotFound;
import org.recount.server.view.View;
import org.recount.server.view.Views;
import org.recount.store.Edition;
import org.recount.store.Paging;
import org.recount.store.Store;
import org.recount.store.StoreException;

/** A running desk. */
public final class Desk implements AutoCloseable {
    private final Store store;
    private final Javalin server;

    private Desk(Store store, String host, int port) {
        this.store = store;
        server = Javalin.create(this::configure).start(host, port);
    }

    /**
     * Opens a desk.
     *
     * @param store what it shows; stays open when the desk closes
     * @param host the address to listen on, such as 127.0.0.1
     * @param port 0 for any that is free
     */
    public static Desk open(Store store, String host, int port) {
        return new Desk(store, host, port);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.staticFiles.add("/web", Location.CLASSPATH);
        config.spaRoot.addFile("/", "/web/index.html", Location.CLASSPATH);
        for (View view : Views.ALL) {
            config.routes.get("/api/views/" + view.name(), r -> show(view, r, null));
            config.routes.get("/api/views/" + view.name() + "/{id}", r -> show(view, r, r.pathParam("id")));
        }
        config.routes.exception(IllegalArgumentException.class, (e, r) -> problem(r, 400, e));
        config.routes.exception(NotFound.class, (e, r) -> problem(r, 404, e));
        config.routes.exception(StoreException.class, (e, r) -> problem(r, 404, e));
    }

    private void show(View view, Context request, @Nullable String id) throws java.io.IOException {
        String version = request.queryParam("version");
        Edition edition = version == null ? store.present() : store.edition(Integer.parseInt(version));
        Object shown = view.show(edition, Asks.of(request, id, Paging.Order.LATEST));
        request.contentType("application/json").result(RecordJson.mapper().writeValueAsBytes(shown));
    }

    private static void problem(Context request, int status, Exception e) {
        request.status(status)
                .contentType("application/problem+json")
                .json(java.util.Map.of("title", String.valueOf(e.getMessage()), "status", status));
    }
}
