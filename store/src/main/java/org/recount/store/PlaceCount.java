package org.recount.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Events at one place.
 *
 * @param site the place
 * @param admin1 first-level division; null where it is not known
 * @param events how many
 * @param disputed how many of them have a disputed finding
 */
public record PlaceCount(Filter.Site site, @Nullable String admin1, int events, int disputed) {
    private static final Comparator<PlaceCount> BY_SITE = Comparator.comparing(
                    (PlaceCount p) -> p.site().name(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.site().country(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.site().precision(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.site().lat(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.site().lon(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Most events first; places with equally many by name, country, precision and coordinates. */
    static final Comparator<PlaceCount> ORDER =
            Comparator.comparingInt(PlaceCount::events).reversed().thenComparing(BY_SITE);
}
