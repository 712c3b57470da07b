package org.recount.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recount.actor.CountryNames;
import org.recount.place.Place;
import org.recount.record.Tables;
import org.recount.store.Edition;

/**
 * The happenings that fit by place, as wide as each place is known; and the happenings at one place, asked for by {@code place}, the key of
 * an area.
 */
final class MapView implements View {
    private static final CountryNames NAMES = CountryNames.load();

    /** Key of the happenings without any place. */
    private static final String NOWHERE = "nowhere";

    /** How an area is drawn. */
    enum Form {
        /** A mark, or a circle as wide as the place is known. */
        CIRCLE,
        /** The country's outline. */
        COUNTRY,
        /** Not at all: it has no coordinates. */
        NONE
    }

    /**
     * One place.
     *
     * @param key what to ask for its happenings by
     * @param name its usual name
     * @param country ISO 3166 alpha-3
     * @param countryName its name
     * @param admin1 first-level division
     * @param lat degrees north
     * @param lon degrees east
     * @param precision how wide it is; null for the happenings without a place
     * @param form how it is drawn
     * @param happenings how many
     * @param disputed how many of them are disputed in some detail
     */
    record Area(
            String key,
            String name,
            @Nullable String country,
            @Nullable String countryName,
            @Nullable String admin1,
            @Nullable Double lat,
            @Nullable Double lon,
            Place.@Nullable Precision precision,
            Form form,
            int happenings,
            int disputed) {}

    /**
     * The happenings at one place.
     *
     * @param area the place
     * @param items the first of them, latest first
     * @param next where the next ones start
     */
    record Chosen(
            Area area, List<Happening> items, @Nullable String next) {}

    /**
     * What the page shows.
     *
     * @param version of the record
     * @param total happenings that fit
     * @param areas the places, with most happenings first
     * @param chosen the happenings of the place that was asked for; null where none was
     * @param facets counts for the filters
     * @param countries names by code
     */
    record Shown(
            int version,
            int total,
            List<Area> areas,
            @Nullable Chosen chosen,
            Map<String, Map<String, Integer>> facets,
            Map<String, String> countries) {}

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Object show(Edition edition, Ask ask) {
        List<Dot> dots = Dot.of(edition, ask.filter());
        Map<String, List<Dot>> byPlace = new LinkedHashMap<>();
        dots.forEach(d ->
                byPlace.computeIfAbsent(key(d.place()), k -> new ArrayList<>()).add(d));
        List<Area> areas = byPlace.entrySet().stream()
                .map(e -> area(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Area::happenings)
                        .reversed()
                        .thenComparing(Area::name)
                        .thenComparing(Area::key))
                .toList();
        String asked = ask.parameter("place");
        Facets facets = Facets.of(edition, ask.filter());
        return new Shown(
                edition.snapshot().version(),
                dots.size(),
                areas,
                asked == null || !byPlace.containsKey(asked)
                        ? null
                        : chosen(edition, ask, areas, Objects.requireNonNull(byPlace.get(asked)), asked),
                facets.counts(),
                facets.countries());
    }

    private static Chosen chosen(Edition edition, Ask ask, List<Area> areas, List<Dot> dots, String key) {
        Slice slice = Slice.of(ask.paging(), dots.size());
        List<String> ids = dots.reversed().subList(slice.start(), slice.end()).stream()
                .map(Dot::id)
                .toList();
        return new Chosen(
                areas.stream().filter(a -> a.key().equals(key)).findFirst().orElseThrow(),
                Happening.of(edition, edition.rows(Tables.EVENTS, ids)),
                slice.next());
    }

    /** Places are one where name, country, precision and coordinates are the same; the words that named them may differ. */
    private static String key(@Nullable Place p) {
        return p == null
                ? NOWHERE
                : String.join(
                        "_",
                        p.name(),
                        Objects.toString(p.country(), ""),
                        p.precision().name().toLowerCase(java.util.Locale.ROOT),
                        p.lat() == null ? "" : String.format(java.util.Locale.ROOT, "%.3f", p.lat()),
                        p.lon() == null ? "" : String.format(java.util.Locale.ROOT, "%.3f", p.lon()));
    }

    private static Area area(String key, List<Dot> dots) {
        Place place = dots.getFirst().place();
        int disputed = (int) dots.stream().filter(Dot::disputed).count();
        if (place == null) {
            return new Area(key, "No place told", null, null, null, null, null, null, Form.NONE, dots.size(), disputed);
        }
        String country = place.country();
        return new Area(
                key,
                place.name(),
                country,
                country == null ? null : NAMES.nameOf(country),
                place.admin1(),
                place.lat(),
                place.lon(),
                place.precision(),
                form(place),
                dots.size(),
                disputed);
    }

    private static Form form(Place place) {
        if (place.precision() == Place.Precision.COUNTRY && place.country() != null) {
            return Form.COUNTRY;
        }
        return place.lat() == null || place.lon() == null ? Form.NONE : Form.CIRCLE;
    }
}
