package org.recount.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
 * statement attribute outlet country undated}, {@code limit cursor order}. Several values are joined by commas. What cannot be read is a
 * {@link Refusal} that names the parameter.
 */
final class Asks {
    /** The parameters of paging. */
    static final Set<String> PAGING = Set.of("limit", "cursor", "order");

    private static final int USUAL_LIMIT = 50;
    private static final int LONGEST = 2_000;

    private Asks() {}

    /**
     * What the request asks for.
     *
     * @param usual the order where none is asked for
     */
    static Ask of(Context request, @Nullable String id, Paging.Order usual) {
        return new Ask(id, filter(request), paging(request, usual), request.queryParamMap());
    }

    static Filter filter(Context request) {
        String actor = text(request, "actor");
        String other = text(request, "other");
        if (other != null && actor == null) {
            throw Refusal.parameter("other", "other needs actor too: a pair has two sides");
        }
        return new Filter.Builder()
                .text(text(request, "q"))
                .types(each(request, "type", EventType.class))
                .actor(actor)
                .other(other)
                .box(box(request))
                .from(day(request, "from"))
                .to(day(request, "to"))
                .statuses(each(request, "status", Status.class))
                .states(each(request, "state", Finding.State.class))
                .origins(number(request, "origins", 0, 0, 1_000_000))
                .article(text(request, "article"))
                .event(text(request, "event"))
                .story(text(request, "story"))
                .statement(text(request, "statement"))
                .attribute(text(request, "attribute"))
                .outlet(text(request, "outlet"))
                .country(text(request, "country"))
                .undated(yes(request, "undated"))
                .build();
    }

    static Paging paging(Context request, Paging.Order usual) {
        Set<Paging.Order> order = each(request, "order", Paging.Order.class);
        if (order.size() > 1) {
            throw Refusal.parameter("order", "rows have one order, not several");
        }
        return new Paging(
                number(request, "limit", USUAL_LIMIT, 1, Paging.MOST),
                text(request, "cursor"),
                order.isEmpty() ? usual : order.iterator().next());
    }

    /** The one value of a parameter, or null where it is not given or blank. */
    static @Nullable String text(Context request, String name) {
        List<String> values = request.queryParams(name);
        if (values.size() > 1) {
            throw Refusal.parameter(name, name + " stands " + values.size() + " times: give it once");
        }
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        if (value.length() > LONGEST) {
            throw Refusal.parameter(name, name + " has more than " + LONGEST + " characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw Refusal.parameter(name, name + " holds a NUL character");
        }
        return value.isEmpty() ? null : value;
    }

    /**
     * A whole number.
     *
     * @param usual where it is not given
     */
    static int number(Context request, String name, int usual, int least, int most) {
        String value = text(request, name);
        int number;
        try {
            number = value == null ? usual : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refusal.parameter(name, name + " is no whole number: '" + value + "'");
        }
        if (value != null && (number < least || number > most)) {
            throw Refusal.parameter(name, name + " is a number from " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    private static boolean yes(Context request, String name) {
        String value = text(request, name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Refusal.parameter(name, name + " is true or false, not '" + value + "'");
        }
        return "true".equals(value);
    }

    /** The one value of a parameter that names one of these, or null where it is not given. */
    static <E extends Enum<E>> @Nullable E one(Context request, String name, Class<E> type) {
        Set<E> values = each(request, name, type);
        if (values.size() > 1) {
            throw Refusal.parameter(name, name + " is one value, not " + values.size());
        }
        return values.isEmpty() ? null : values.iterator().next();
    }

    private static <E extends Enum<E>> Set<E> each(Context request, String name, Class<E> type) {
        Function<String, E> read = v -> Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(v.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter(
                        name,
                        name + " cannot be '" + v + "'; it is one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
        String value = text(request, name);
        return value == null
                ? Set.of()
                : Arrays.stream(value.split(",", -1)).map(read).collect(Collectors.toSet());
    }

    private static @Nullable LocalDate day(Context request, String name) {
        String value = text(request, name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Refusal.parameter(name, name + " is no day such as 2024-01-16: '" + value + "'");
        }
    }

    private static Filter.@Nullable Box box(Context request) {
        String value = text(request, "box");
        if (value == null) {
            return null;
        }
        String[] sides = value.split(",", -1);
        try {
            if (sides.length != 4) {
                throw new NumberFormatException(value);
            }
            return new Filter.Box(
                    Double.parseDouble(sides[0]),
                    Double.parseDouble(sides[1]),
                    Double.parseDouble(sides[2]),
                    Double.parseDouble(sides[3]));
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter("box", "box is no west,south,east,north in degrees: '" + value + "'");
        }
    }
}
