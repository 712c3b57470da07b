package org.recount.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recount.relation.Relation;
import org.recount.store.Filter;

class PairViewsTest {
    private final PairsView.Shown pairs = Demo.shown(new PairsView(), PairsView.Shown.class, null, Filter.NONE);
    private final PairsView.Pair busiest = pairs.items().getFirst();

    @Test
    void theBusiestPairComesFirstWithItsLine() {
        assertThat(pairs.total()).isEqualTo(Demo.RECORD.relations().size());
        assertThat(busiest.a().name()).isEqualTo("Finland");
        assertThat(busiest.b().name()).isEqualTo("Norway");
        assertThat(busiest.line().stream().mapToDouble(d -> d).sum()).isCloseTo(busiest.score(), within(1e-9));
        assertThat(busiest.last()).isEqualTo(LocalDate.of(2021, 9, 22));
    }

    @Test
    void aPairDrawsEachHappeningOfItsDaysInADirectionThatTheDaysSumsBear() {
        PairView.Shown pair = Demo.shown(new PairView(), PairView.Shown.class, busiest.id(), Filter.NONE);
        assertThat(pair.deeds()).hasSize(pair.happenings());
        assertThat(pair.left()).isZero();
        for (Relation.Day day : pair.days()) {
            if (day.events().size() == 1) {
                PairView.Direction expected = day.aToB() == 0
                        ? PairView.Direction.B_TO_A
                        : day.bToA() == 0 ? PairView.Direction.A_TO_B : PairView.Direction.BOTH;
                assertThat(pair.deeds())
                        .filteredOn(d -> day.events().contains(d.happening().id()))
                        .extracting(PairView.Deed::direction)
                        .containsExactly(expected);
            }
        }
    }

    @Test
    void channelsAndPromisesNameHappeningsThatComeAlong() {
        PairView.Shown pair = Demo.shown(new PairView(), PairView.Shown.class, busiest.id(), Filter.NONE);
        assertThat(pair.strips())
                .extracting(PairView.Strip::channel)
                .containsExactly(Relation.Channel.AMBASSADORS, Relation.Channel.TALKS, Relation.Channel.CEASEFIRE);
        pair.strips()
                .forEach(s -> s.states()
                        .forEach(t -> assertThat(pair.others())
                                .containsKeys(t.events().toArray(String[]::new))));
        pair.promises().forEach(p -> assertThat(pair.others()).containsKey(p.event()));
    }

    @Test
    void daysOutsideTheSpanAreNotDrawn() {
        LocalDate day = LocalDate.of(2021, 9, 15);
        PairView.Shown pair = Demo.shown(
                new PairView(),
                PairView.Shown.class,
                busiest.id(),
                new Filter.Builder().from(day).to(day).build());
        assertThat(pair.days()).extracting(Relation.Day::date).containsExactly(day);
        assertThat(pair.first()).isEqualTo(busiest.first());
    }

    @Test
    void aPairThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> Demo.shown(new PairView(), PairView.Shown.class, "0", Filter.NONE))
                .isInstanceOf(NotFound.class)
                .hasMessage("the record has no pair 0");
    }
}
