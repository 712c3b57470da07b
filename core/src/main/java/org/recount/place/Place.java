package org.recount.place;

import org.jspecify.annotations.Nullable;
import org.recount.article.Span;

/**
 * Where something happened.
 *
 * @param name the place's usual name
 * @param country ISO 3166 alpha-3
 * @param admin1 the first-level division's name
 * @param lat degrees north, of the place's centre; null for a country or wider
 * @param lon degrees east
 * @param precision how wide it is
 * @param span where it stands
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        Precision precision,
        Span span) {

    /** How wide a place is. */
    public enum Precision {
        EXACT,
        NEAR,
        DISTRICT,
        PROVINCE,
        COUNTRY,
        REGION
    }
}
