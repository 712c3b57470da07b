package org.recount.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts routes into the server: each with its parameters checked and its time taken, other methods refused, the pages for the rest. */
final class Routes {
    private static final List<HandlerType> METHODS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
    private static final String START = "recount.start";

    private final List<Route> routes;
    private final Measures measures;

    Routes(List<Route> routes, Measures measures) {
        this.routes = routes;
        this.measures = measures;
    }

    void addTo(RoutesConfig config) {
        config.before(r -> r.attribute(START, System.nanoTime()));
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Route route : routes) {
            add(config, route);
            methods.computeIfAbsent(route.path(), p -> new TreeSet<>())
                    .add(route.method().name());
        }
        methods.forEach((path, known) -> refuseOthers(config, path, known));
        Paged pages = new Paged();
        config.get("/*", pages::show);
        config.head("/*", pages::show);
        for (HandlerType method : METHODS) {
            if (!method.equals(HandlerType.GET)) {
                config.addHttpHandler(method, "/*", r -> {
                    if (r.path().startsWith("/api/")) {
                        throw Refusal.of(404, "the API has no such address; /openapi.yaml lists all");
                    }
                    throw Refusal.method(method.name(), "GET, HEAD");
                });
            }
        }
        config.after(r -> {
            Long start = r.attribute(START);
            String route = r.attribute("recount.route");
            measures.answered(
                    r.method().name(),
                    route == null ? "/*" : route,
                    r.statusCode(),
                    start == null ? 0 : System.nanoTime() - start);
        });
    }

    private static void add(RoutesConfig config, Route route) {
        Set<String> parameters = route.parameters();
        Handler checked = request -> {
            request.attribute("recount.route", route.path());
            refuseUnknown(request, parameters);
            route.handler().handle(request);
        };
        config.addHttpHandler(route.method(), route.path(), checked);
        if (route.method().equals(HandlerType.GET)) {
            config.addHttpHandler(HandlerType.HEAD, route.path(), checked);
        }
    }

    private static void refuseUnknown(Context request, Set<String> parameters) {
        for (String name : request.queryParamMap().keySet()) {
            if (!parameters.contains(name)) {
                String known = parameters.isEmpty() ? "none" : String.join(", ", new TreeSet<>(parameters));
                throw Refusal.parameter(name, "this address knows no parameter '" + name + "'; it knows " + known);
            }
        }
    }

    private static void refuseOthers(RoutesConfig config, String path, Set<String> known) {
        String allowed = known.contains("GET") ? String.join(", ", known) + ", HEAD" : String.join(", ", known);
        for (HandlerType method : METHODS) {
            if (!known.contains(method.name())) {
                config.addHttpHandler(method, path, r -> {
                    throw Refusal.method(method.name(), allowed);
                });
            }
        }
    }
}
