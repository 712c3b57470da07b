package org.recount.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recount.place.Place;
import org.recount.resolve.Actor;

/**
 * Places. The value is {@code name; first-level division; country code}, each part only where it is known and adds
 * something, so that a wider place is the end of a narrower one. Two cannot both be right when they lie in different
 * countries, or in places whose first-level divisions are known and differ; a place inside another agrees with it, and
 * two places of one division may be near each other and are left standing.
 */
public final class PlaceNames implements ValueKind {
    static final String ATTRIBUTE = "place";

    private static final String SEPARATOR = "; ";

    /** The value that a detail has for this place. */
    public static String value(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.precision() != Place.Precision.COUNTRY || place.country() == null) {
            parts.add(place.name());
        }
        if (place.admin1() != null && !place.admin1().equals(place.name())) {
            parts.add(place.admin1());
        }
        if (place.country() != null) {
            parts.add(place.country());
        }
        return String.join(SEPARATOR, parts);
    }

    @Override
    public boolean fits(Detail detail) {
        return detail.attribute().equals(ATTRIBUTE);
    }

    @Override
    public String key(Detail d) {
        return Objects.requireNonNullElse(d.value(), d.text());
    }

    /** A town confirms its province's name and the other way round; a country's name alone confirms no town: there are too many. */
    @Override
    public boolean same(Detail one, Detail other) {
        String a = key(one);
        String b = key(other);
        return a.equals(b) || (a.contains(SEPARATOR) && b.contains(SEPARATOR) && (within(a, b) || within(b, a)));
    }

    private static boolean within(String narrow, String wide) {
        return narrow.endsWith(SEPARATOR + wide);
    }

    @Override
    public boolean disputed(List<Detail> details, Map<String, Actor> actors) {
        Set<String> countries = new HashSet<>();
        Set<String> divisions = new HashSet<>();
        for (Detail d : details) {
            String value = d.value();
            if (value != null && value.matches("(.*; )?[A-Z]{3}")) {
                String[] parts = value.split(SEPARATOR, -1);
                countries.add(parts[parts.length - 1]);
                if (parts.length > 2) {
                    divisions.add(parts[parts.length - 2]);
                }
            }
        }
        return countries.size() > 1 || divisions.size() > 1;
    }
}
