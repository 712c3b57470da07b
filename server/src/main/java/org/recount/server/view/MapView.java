package org.recount.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.CountryNames;
import org.recount.event.Event;
import org.recount.place.Place;
import org.recount.record.Tables;
import org.recount.store.Edition;
import org.recount.store.Filter;
import org.recount.store.Page;
import org.recount.store.PlaceCount;

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
        /** A mark for several places near each other; its {@code box} holds them. */
        SEVERAL,
        /** The country's outline. */
        COUNTRY,
        /** Not at all: it has no coordinates. */
        NONE
    }

    /**
     * One place, or several near each other where there are too many to draw.
     *
     * @param key what to ask for its happenings by; of several places, unlike all other keys
     * @param name its usual name; of several, of the one with most happenings
     * @param country ISO 3166 alpha-3; of several, where all have one
     * @param countryName its name
     * @param admin1 first-level division
     * @param lat degrees north
     * @param lon degrees east
     * @param precision how wide it is; null for the happenings without a place and for several
     * @param form how it is drawn
     * @param places how many places
     * @param box west, south, east, north in degrees, as the filter takes it; null for a single place
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
            int places,
            @Nullable String box,
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
        List<PlaceCount> places = edition.places(ask.filter());
        String asked = ask.parameter("place");
        Facets facets = Facets.of(edition, ask.filter());
        return new Shown(
                edition.snapshot().version(),
                places.stream().mapToInt(PlaceCount::events).sum(),
                areas(places),
                asked == null
                        ? null
                        : places.stream()
                                .filter(p -> key(p.site()).equals(asked))
                                .findFirst()
                                .map(p -> chosen(edition, ask, p))
                                .orElse(null),
                facets.counts(),
                facets.countries());
    }

    private static Chosen chosen(Edition edition, Ask ask, PlaceCount place) {
        Page<Event> page = edition.page(
                Tables.EVENTS, Facets.narrowed(ask.filter()).site(place.site()).build(), ask.paging());
        return new Chosen(area(place), Happening.of(edition, page.items()), page.next());
    }

    private static List<Area> areas(List<PlaceCount> places) {
        List<PlaceCount> marks = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        for (PlaceCount place : places) {
            if (form(place.site()) == Form.CIRCLE) {
                marks.add(place);
            } else {
                areas.add(area(place));
            }
        }
        for (List<PlaceCount> near : Neighbours.of(marks)) {
            areas.add(near.size() == 1 ? area(near.getFirst()) : several(near));
        }
        areas.sort(Comparator.comparingInt(Area::happenings)
                .reversed()
                .thenComparing(Area::name)
                .thenComparing(Area::key));
        return areas;
    }

    private static String key(Filter.Site site) {
        return site.name() == null || site.precision() == null
                ? NOWHERE
                : String.join(
                        "_",
                        site.name(),
                        Objects.toString(site.country(), ""),
                        site.precision().name().toLowerCase(Locale.ROOT),
                        Objects.toString(site.lat(), ""),
                        Objects.toString(site.lon(), ""));
    }

    private static Area area(PlaceCount place) {
        Filter.Site site = place.site();
        String country = site.country();
        return new Area(
                key(site),
                site.name() == null ? "No place told" : site.name(),
                country,
                country == null ? null : NAMES.nameOf(country),
                place.admin1(),
                site.lat(),
                site.lon(),
                site.precision(),
                form(site),
                1,
                null,
                place.events(),
                place.disputed());
    }

    private static Area several(List<PlaceCount> near) {
        PlaceCount first = near.getFirst();
        int happenings = near.stream().mapToInt(PlaceCount::events).sum();
        double lat = near.stream().mapToDouble(p -> lat(p) * p.events()).sum() / happenings;
        double lon = near.stream().mapToDouble(p -> lon(p) * p.events()).sum() / happenings;
        boolean one = near.stream()
                .allMatch(p -> Objects.equals(p.site().country(), first.site().country()));
        String country = one ? first.site().country() : null;
        String box = Stream.of(
                        near.stream().mapToDouble(MapView::lon).min(),
                        near.stream().mapToDouble(MapView::lat).min(),
                        near.stream().mapToDouble(MapView::lon).max(),
                        near.stream().mapToDouble(MapView::lat).max())
                .map(side -> String.valueOf(side.orElseThrow()))
                .collect(Collectors.joining(","));
        return new Area(
                "several_" + box,
                Objects.toString(first.site().name(), ""),
                country,
                country == null ? null : NAMES.nameOf(country),
                null,
                lat,
                lon,
                null,
                Form.SEVERAL,
                near.size(),
                box,
                happenings,
                near.stream().mapToInt(PlaceCount::disputed).sum());
    }

    private static double lat(PlaceCount place) {
        return Objects.requireNonNull(place.site().lat());
    }

    private static double lon(PlaceCount place) {
        return Objects.requireNonNull(place.site().lon());
    }

    private static Form form(Filter.Site site) {
        if (site.precision() == Place.Precision.COUNTRY && site.country() != null) {
            return Form.COUNTRY;
        }
        return site.lat() == null || site.lon() == null ? Form.NONE : Form.CIRCLE;
    }
}
