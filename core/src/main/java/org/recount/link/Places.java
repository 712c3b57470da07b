package org.recount.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recount.place.Place.Precision;

/** Makes places of what rows tell, and says how well two fit: 0 to 1, or -1 when one scene cannot be meant. */
final class Places {
    private static final double EARTH_KM = 6371;
    private static final int PARTS_WITH_PROVINCE = 3;

    private final CountryCodes countries;

    Places(CountryCodes countries) {
        this.countries = countries;
    }

    /**
     * A place in words: "Panjgur, Balochistan, Pakistan".
     *
     * @param country its code or name when told beside the words
     */
    @Nullable
    Spot of(
            @Nullable String words,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Precision precision) {
        if (words == null) {
            return whole(country);
        }
        String[] parts = words.split("\\s*,\\s*", -1);
        String last = parts.length == 0 ? words : parts[parts.length - 1];
        String inWords = countries.of(last);
        String code = countries.of(country);
        String known = code != null ? code : inWords != null ? inWords : country;
        if (countries.of(words) != null) {
            return new Spot(words, countries.of(words), null, null, null, Precision.COUNTRY);
        }
        boolean province = parts.length >= PARTS_WITH_PROVINCE || (parts.length == 2 && inWords == null);
        return new Spot(parts.length == 0 ? words : parts[0], known, province ? parts[1] : null, lat, lon, precision);
    }

    /** The narrowest that is told of city, district, province and country. */
    @Nullable
    Spot of(
            @Nullable String city,
            @Nullable String district,
            @Nullable String province,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {
        String code = countries.of(country);
        String known = code != null ? code : country;
        if (city != null && countries.of(city) == null) {
            return new Spot(city, known, province, lat, lon, Precision.EXACT);
        }
        if (district != null) {
            return new Spot(district, known, province, lat, lon, Precision.DISTRICT);
        }
        if (province != null) {
            return new Spot(province, known, province, lat, lon, Precision.PROVINCE);
        }
        return whole(country == null ? city : country);
    }

    private @Nullable Spot whole(@Nullable String country) {
        String code = countries.of(country);
        return country == null
                ? null
                : new Spot(country, code != null ? code : country, null, null, null, Precision.COUNTRY);
    }

    /** {@code scene} says that the act happens at one place. */
    static double compare(@Nullable Spot a, @Nullable Spot b, boolean scene) {
        if (a == null || b == null) {
            return LinkThresholds.UNKNOWN;
        }
        double elsewhere = scene ? LinkThresholds.CONTRADICT : LinkThresholds.ELSEWHERE;
        if (otherCode(a.country(), b.country())) {
            return elsewhere;
        }
        if (a.wide() || b.wide()) {
            return LinkThresholds.WITHIN;
        }
        if (same(a.name(), b.name())) {
            return 1;
        }
        if (same(a.name(), b.admin1()) || same(b.name(), a.admin1())) {
            return LinkThresholds.WITHIN;
        }
        Double km = kilometres(a, b);
        if (km != null) {
            if (km <= LinkThresholds.NEAR_KM) {
                return LinkThresholds.NEARBY;
            }
            boolean province = a.precision() == Precision.PROVINCE || b.precision() == Precision.PROVINCE;
            return km > LinkThresholds.FAR_KM && !province ? elsewhere : close(a, b, LinkThresholds.PERHAPS);
        }
        return close(a, b, elsewhere);
    }

    private static double close(Spot a, Spot b, double other) {
        return a.admin1() != null && same(a.admin1(), b.admin1()) ? LinkThresholds.SAME_PROVINCE : other;
    }

    /** ISO against FIPS says nothing. */
    private static boolean otherCode(@Nullable String a, @Nullable String b) {
        return a != null && b != null && a.length() == b.length() && !a.equals(b);
    }

    private static boolean same(String a, @Nullable String b) {
        return b != null && a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    /** Great-circle distance by the haversine formula, or null when a centre is not known. */
    private static @Nullable Double kilometres(Spot a, Spot b) {
        if (a.lat() == null || a.lon() == null || b.lat() == null || b.lon() == null) {
            return null;
        }
        double lat1 = Math.toRadians(a.lat());
        double lat2 = Math.toRadians(b.lat());
        double half = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(Math.toRadians(b.lon() - a.lon()) / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
