package org.recount.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.recount.store.Store;

/** A running desk. */
public final class Desk implements AutoCloseable {
    private static final List<HandlerType> METHODS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final Answers answers;
    private final Guard guard;
    private final Problems problems;
    private final List<Route> routes;
    private final Javalin server;

    private Desk(Store store, String host, int port, Consumer<String> log) {
        answers = new Answers(store);
        guard = new Guard(Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(host));
        problems = new Problems(log);
        routes = routes();
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
        return new Desk(store, host, port, System.err::println);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private List<Route> routes() {
        return List.<Resource>of(
                        new Tabled(answers), new Versioned(answers), new Searched(answers), new Viewed(answers))
                .stream()
                .flatMap(r -> r.routes().stream())
                .toList();
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(guard::check);
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Route route : routes) {
            add(config, route);
            methods.computeIfAbsent(route.path(), p -> new TreeSet<>())
                    .add(route.method().name());
        }
        methods.forEach((path, known) -> refuseOthers(config, path, known));
        Paged pages = new Paged();
        config.routes.get("/*", pages::show);
        config.routes.head("/*", pages::show);
        problems.addTo(config.routes);
    }

    private static void add(JavalinConfig config, Route route) {
        Set<String> parameters = route.parameters();
        io.javalin.http.Handler checked = request -> {
            if (parameters != null) {
                refuseUnknown(request, parameters);
            }
            route.handler().handle(request);
        };
        config.routes.addHttpHandler(route.method(), route.path(), checked);
        if (route.method().equals(HandlerType.GET)) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), checked);
        }
    }

    private static void refuseUnknown(Context request, Set<String> parameters) {
        for (String name : request.queryParamMap().keySet()) {
            if (!parameters.contains(name)) {
                throw Refusal.parameter(
                        name,
                        "this address knows no parameter '" + name + "'"
                                + (parameters.isEmpty()
                                        ? ""
                                        : "; it knows " + String.join(", ", new TreeSet<>(parameters))));
            }
        }
    }

    private static void refuseOthers(JavalinConfig config, String path, Set<String> known) {
        String allowed = String.join(", ", known) + (known.contains("GET") ? ", HEAD" : "");
        for (HandlerType method : METHODS) {
            if (!known.contains(method.name())) {
                config.routes.addHttpHandler(method, path, r -> {
                    throw Refusal.method(method.name(), allowed);
                });
            }
        }
    }
}
