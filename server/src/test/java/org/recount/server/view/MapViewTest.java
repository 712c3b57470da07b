package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recount.place.Place;
import org.recount.store.Filter;
import org.recount.store.Paging;
import org.recount.store.PlaceCount;

class MapViewTest {
    private final MapView.Shown shown = Demo.shown(new MapView(), MapView.Shown.class, null, Filter.NONE);

    @Test
    void everyHappeningIsInOneAreaOrToldToHaveNoPlace() {
        assertThat(shown.areas().stream().mapToInt(MapView.Area::happenings).sum())
                .isEqualTo(shown.total())
                .isEqualTo(Demo.RECORD.events().size());
        long nowhere =
                Demo.RECORD.events().stream().filter(e -> e.place() == null).count();
        assertThat(area("No place told").happenings()).isEqualTo((int) nowhere);
        assertThat(area("No place told").form()).isEqualTo(MapView.Form.NONE);
    }

    @Test
    void aCountryIsAnOutlineAndATownAMark() {
        assertThat(area("Finland").precision()).isEqualTo(Place.Precision.COUNTRY);
        assertThat(area("Finland").form()).isEqualTo(MapView.Form.COUNTRY);
        assertThat(area("Helsinki").form()).isEqualTo(MapView.Form.CIRCLE);
        assertThat(area("Helsinki").countryName()).isEqualTo("Finland");
    }

    @Test
    void thePlaceThatIsAskedForTellsItsHappeningsPageByPage() {
        MapView.Area asked = area("No place told");
        Paging two = new Paging(2, null, Paging.Order.LATEST);
        MapView.Chosen first = chosen(asked.key(), two);
        assertThat(first.area()).isEqualTo(asked);
        assertThat(first.items())
                .hasSize(2)
                .allSatisfy(h -> assertThat(h.place()).isNull());
        MapView.Chosen second = chosen(asked.key(), new Paging(2, first.next(), Paging.Order.LATEST));
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void placesThatAreTooManyForAMapShareMarksThatABoxOpens() {
        List<PlaceCount> many = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            Filter.Site site = new Filter.Site(
                    "Town " + i,
                    "NOR",
                    Place.Precision.EXACT,
                    60 + random.nextDouble() * 8,
                    5 + random.nextDouble() * 9);
            many.add(new PlaceCount(site, null, 1 + random.nextInt(3), 0));
        }
        Collection<List<PlaceCount>> groups = Neighbours.of(many);
        assertThat(groups).hasSizeLessThanOrEqualTo(Neighbours.MOST).hasSizeGreaterThan(100);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(many);
        assertThat(Neighbours.of(many.subList(0, 200))).hasSize(200);
    }

    private static MapView.Chosen chosen(String key, Paging paging) {
        var ask = new Ask(null, Filter.NONE, paging, Map.of("place", List.of(key)));
        MapView.Chosen chosen = ((MapView.Shown) new MapView().show(Demo.EDITION, ask)).chosen();
        assertThat(chosen).isNotNull();
        return java.util.Objects.requireNonNull(chosen);
    }

    private MapView.Area area(String name) {
        return shown.areas().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
