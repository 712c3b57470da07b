package org.recount.event;

import org.jspecify.annotations.Nullable;
import org.recount.place.Place;
import org.recount.place.Place.Precision;

/** How well two places fit: 0 to 1, or -1 when the same scene cannot be meant. */
final class Wheres {
    static final double CONTRADICT = -1;
    static final double WITHIN = 0.8;
    private static final double ELSEWHERE = 0.3;
    private static final double EARTH_KM = 6371;

    private Wheres() {}

    /** {@code scene} says that the act happens at one place. */
    static double compare(@Nullable Place a, @Nullable Place b, boolean scene) {
        if (a == null || b == null || a.country() == null || b.country() == null) {
            return MergeThresholds.UNKNOWN;
        }
        if (a.name().equals(b.name()) && a.country().equals(b.country())) {
            return 1;
        }
        if (!a.country().equals(b.country())) {
            return scene ? CONTRADICT : ELSEWHERE;
        }
        if (wide(a) || wide(b)) {
            return WITHIN;
        }
        Double km = kilometres(a, b);
        if (km == null || km <= MergeThresholds.FAR_KM) {
            return a.admin1() != null && a.admin1().equals(b.admin1()) ? WITHIN : MergeThresholds.UNKNOWN;
        }
        boolean provinces = a.precision() == Precision.PROVINCE || b.precision() == Precision.PROVINCE;
        if (provinces && a.admin1() != null && a.admin1().equals(b.admin1())) {
            return WITHIN;
        }
        return scene && !provinces ? CONTRADICT : ELSEWHERE;
    }

    /** Whether both are towns and two: one report tells them apart, though two reports may name the nearest larger one. */
    static boolean towns(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null || a.precision() != Precision.EXACT || b.precision() != Precision.EXACT) {
            return false;
        }
        Double km = kilometres(a, b);
        return km != null && km > MergeThresholds.TOWNS_KM;
    }

    private static boolean wide(Place place) {
        return place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION;
    }

    /** Great-circle distance by the haversine formula, or null when a centre is not known. */
    private static @Nullable Double kilometres(Place a, Place b) {
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
