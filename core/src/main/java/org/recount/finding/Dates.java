package org.recount.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recount.resolve.Actor;
import org.recount.time.Time;

/**
 * Days. The value is one ISO date, or {@code from/to} for several days, or null when the words could not be anchored;
 * two cannot both be right when they share no day.
 */
public final class Dates implements ValueKind {
    static final String ATTRIBUTE = "date";

    /** The value that a detail has for this time: an ISO date, {@code from/to}, or null when it is not anchored. */
    public static @Nullable String value(Time time) {
        if (time.from() == null) {
            return null;
        }
        return time.from().equals(time.to()) ? time.from().toString() : time.from() + "/" + time.to();
    }

    @Override
    public boolean fits(Detail detail) {
        return detail.attribute().equals(ATTRIBUTE);
    }

    @Override
    public String key(Detail d) {
        return Objects.requireNonNullElse(d.value(), "unanchored " + d.text());
    }

    /** A day confirms a range that holds it. */
    @Override
    public boolean same(Detail one, Detail other) {
        return key(one).equals(key(other)) || holds(one.value(), other.value()) || holds(other.value(), one.value());
    }

    private static boolean holds(@Nullable String wide, @Nullable String narrow) {
        LocalDate from = day(wide, 0);
        LocalDate to = day(wide, 1);
        LocalDate first = day(narrow, 0);
        LocalDate last = day(narrow, 1);
        return from != null
                && to != null
                && first != null
                && last != null
                && !first.isBefore(from)
                && !last.isAfter(to);
    }

    @Override
    public boolean disputed(List<Detail> details, Map<String, Actor> actors) {
        LocalDate latestFrom = LocalDate.MIN;
        LocalDate earliestTo = LocalDate.MAX;
        for (Detail d : details) {
            LocalDate from = day(d.value(), 0);
            LocalDate to = day(d.value(), 1);
            if (from != null && to != null) {
                latestFrom = from.isAfter(latestFrom) ? from : latestFrom;
                earliestTo = to.isBefore(earliestTo) ? to : earliestTo;
            }
        }
        return latestFrom.isAfter(earliestTo);
    }

    private static @Nullable LocalDate day(@Nullable String value, int end) {
        if (value == null) {
            return null;
        }
        int slash = value.indexOf('/');
        String day = slash < 0 ? value : end == 0 ? value.substring(0, slash) : value.substring(slash + 1);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
