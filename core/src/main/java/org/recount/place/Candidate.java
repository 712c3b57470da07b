package org.recount.place;

import org.jspecify.annotations.Nullable;

/**
 * One place that a name may mean.
 *
 * @param kind what it is
 * @param name usual name
 * @param country ISO alpha-3, or null for what no one country holds
 * @param division code of its first-level division, or null
 * @param admin1 name of that division, or null
 * @param lat degrees north, or null when unknown or too wide
 * @param lon degrees east
 * @param population 0 when unknown
 * @param exact whether the table writes the name as the text does, marks and case apart
 */
record Candidate(
        Kind kind,
        String name,
        @Nullable String country,
        @Nullable String division,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        int population,
        boolean exact) {
    /** What a place is, from narrow to wide. */
    enum Kind {
        TOWN(Place.Precision.EXACT),
        DISTRICT(Place.Precision.DISTRICT),
        PROVINCE(Place.Precision.PROVINCE),
        COUNTRY(Place.Precision.COUNTRY),
        REGION(Place.Precision.REGION);

        final Place.Precision precision;

        Kind(Place.Precision precision) {
            this.precision = precision;
        }
    }

    /** Whether this one lies in the other, by the tables' own codes. */
    boolean within(Candidate wider) {
        return kind.compareTo(wider.kind) < 0
                && country != null
                && country.equals(wider.country)
                && (wider.kind == Kind.COUNTRY
                        || (wider.kind == Kind.PROVINCE && wider.division != null && wider.division.equals(division)));
    }
}
