package org.recount.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.recount.store.PlaceCount;

/** Places near each other, put together where a map has no room for each: in the fields of a grid that is as fine as it can be. */
final class Neighbours {
    /** So many marks can be told apart on a map. */
    static final int MOST = 250;

    private static final double FINER = 1.3;

    /** A grid has so many fields across the map at most: of more, the marks would lie on each other. */
    private static final int FIELDS = 24;

    private Neighbours() {}

    /**
     * The places in groups, at most {@value #MOST}; each by itself where they are that few.
     *
     * @param places all with coordinates
     */
    static Collection<List<PlaceCount>> of(List<PlaceCount> places) {
        if (places.size() <= MOST) {
            return places.stream().map(List::of).toList();
        }
        double span = Math.max(span(places, Neighbours::lat), span(places, Neighbours::lon));
        Map<Field, List<PlaceCount>> coarse = Map.of(new Field(0, 0), places);
        for (double side = span; side > 0 && side * FIELDS >= span; side /= FINER) {
            Map<Field, List<PlaceCount>> finer = fields(places, side);
            if (finer.size() > MOST) {
                break;
            }
            coarse = finer;
        }
        return coarse.values();
    }

    private record Field(long row, long column) {}

    private static Map<Field, List<PlaceCount>> fields(List<PlaceCount> places, double side) {
        Map<Field, List<PlaceCount>> fields = new LinkedHashMap<>();
        for (PlaceCount place : places) {
            Field field = new Field((long) Math.floor(lat(place) / side), (long) Math.floor(lon(place) / side));
            fields.computeIfAbsent(field, f -> new ArrayList<>()).add(place);
        }
        return fields;
    }

    private static double span(List<PlaceCount> places, ToDoubleFunction<PlaceCount> degrees) {
        DoubleSummaryStatistics all = places.stream().mapToDouble(degrees).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static double lat(PlaceCount place) {
        return Objects.requireNonNull(place.site().lat());
    }

    private static double lon(PlaceCount place) {
        return Objects.requireNonNull(place.site().lon());
    }
}
