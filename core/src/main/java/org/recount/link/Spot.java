package org.recount.link;

import org.jspecify.annotations.Nullable;
import org.recount.place.Place.Precision;

/**
 * Where a row says that it happened.
 *
 * @param name the place's name as given
 * @param country ISO 3166 alpha-3; two letters when only a FIPS code is known
 * @param admin1 first-level division
 * @param lat degrees north
 * @param lon degrees east
 * @param precision how wide it is; null when not told
 */
public record Spot(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Precision precision) {

    /** Whether it is a country or more, which says little about the scene. */
    boolean wide() {
        return precision == Precision.COUNTRY || precision == Precision.REGION;
    }
}
