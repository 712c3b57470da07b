package org.recount.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.coding.EventType;
import org.recount.coding.Status;
import org.recount.finding.Finding;
import org.recount.server.view.Ask;
import org.recount.store.Filter;
import org.recount.store.Paging;

/**
 * Reads what is asked for from a request's parameters: {@code q type actor other box from to status state origins article event story
 * statement attribute outlet country}, {@code limit cursor order}. Several values are joined by commas.
 */
final class Asks {
    private static final int USUAL_LIMIT = 50;

    private Asks() {}

    /**
     * What the request asks for.
     *
     * @param usual the order where none is asked for
     * @throws IllegalArgumentException if a value cannot be read; the message names the parameter
     */
    static Ask of(Context request, @Nullable String id, Paging.Order usual) {
        return new Ask(id, filter(request), paging(request, usual), request.queryParamMap());
    }

    static Filter filter(Context request) {
        return new Filter.Builder()
                .text(text(request, "q"))
                .types(each(request, "type", v -> EventType.valueOf(v.toUpperCase(Locale.ROOT))))
                .actor(text(request, "actor"))
                .other(text(request, "other"))
                .box(box(request))
                .from(day(request, "from"))
                .to(day(request, "to"))
                .statuses(each(request, "status", v -> Status.valueOf(v.toUpperCase(Locale.ROOT))))
                .states(each(request, "state", v -> Finding.State.valueOf(v.toUpperCase(Locale.ROOT))))
                .origins(number(request, "origins", 0))
                .article(text(request, "article"))
                .event(text(request, "event"))
                .story(text(request, "story"))
                .statement(text(request, "statement"))
                .attribute(text(request, "attribute"))
                .outlet(text(request, "outlet"))
                .country(text(request, "country"))
                .build();
    }

    private static Paging paging(Context request, Paging.Order usual) {
        Set<Paging.Order> order = each(request, "order", v -> Paging.Order.valueOf(v.toUpperCase(Locale.ROOT)));
        return new Paging(
                number(request, "limit", USUAL_LIMIT),
                text(request, "cursor"),
                order.isEmpty() ? usual : order.iterator().next());
    }

    private static @Nullable String text(Context request, String name) {
        String value = request.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <T> Set<T> each(Context request, String name, Function<String, T> read) {
        String value = text(request, name);
        if (value == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(value.split(",")).map(String::strip).map(read).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " cannot be '" + value + "'", e);
        }
    }

    private static int number(Context request, String name, int usual) {
        String value = text(request, name);
        try {
            return value == null ? usual : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is no whole number: '" + value + "'", e);
        }
    }

    private static @Nullable LocalDate day(Context request, String name) {
        String value = text(request, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " is no day such as 2024-01-16: '" + value + "'", e);
        }
    }

    private static Filter.@Nullable Box box(Context request) {
        String value = text(request, "box");
        if (value == null) {
            return null;
        }
        try {
            double[] sides = Arrays.stream(value.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Filter.Box(sides[0], sides[1], sides[2], sides[3]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("box is not west,south,east,north in degrees: '" + value + "'", e);
        }
    }
}
