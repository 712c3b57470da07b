package org.recount.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * What is done at one address.
 *
 * @param method GET or POST
 * @param path as Javalin writes it: {@code /api/events/{id}}
 * @param parameters of the query that it knows, others are refused
 * @param handler does it
 */
record Route(HandlerType method, String path, Set<String> parameters, Handler handler) {
    static Route get(String path, Set<String> parameters, Handler handler) {
        return new Route(HandlerType.GET, path, parameters, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, Set.of(), handler);
    }
}
