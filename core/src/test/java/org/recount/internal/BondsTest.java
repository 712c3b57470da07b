package org.recount.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BondsTest {
    @Test
    void bondsReachThroughThirdThings() {
        assertThat(Bonds.of(List.of(bound("b c"), bound("a b"))).together("a")).containsExactly("a", "b", "c");
    }

    @Test
    void theLaterOfTwoOnOnePairWins() {
        assertThat(Bonds.of(List.of(parted("a", "b"), bound("a b"))).together("a"))
                .containsExactly("a");
        assertThat(Bonds.of(List.of(bound("a b"), parted("a", "b"))).together("a"))
                .containsExactly("a", "b");
    }

    @Test
    void theEarliestGivesWayWhereThreeContradict() {
        Bonds bonds = Bonds.of(List.of(parted("a", "c"), bound("b c"), bound("a b")));

        assertThat(bonds.together("a")).containsExactly("a");
        assertThat(bonds.together("b")).containsExactly("b", "c");
        assertThat(Bonds.of(List.of(bound("b c"), bound("a b"), parted("a", "c")))
                        .together("a"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void whatALaterPartingLeavesOfABondStays() {
        Bonds bonds = Bonds.of(List.of(parted("a b", "c d"), bound("a b c d")));

        assertThat(bonds.together("a")).containsExactly("a", "b");
        assertThat(bonds.together("d")).containsExactly("c", "d");
    }

    @Test
    void ofEqualSidesNothingIsSaid() {
        Bonds bonds = Bonds.of(List.of(parted("a b", "c")));

        assertThat(bonds.parted("a", "c")).isTrue();
        assertThat(bonds.parted("a", "b")).isFalse();
        assertThat(bonds.tellsOf("b")).isTrue();
        assertThat(bonds.tellsOf("x")).isFalse();
    }

    @Test
    void theLastWhoBoundAPairIsItsDecider() {
        Bonds bonds = Bonds.of(List.of(
                new Bonds.Bound(new TreeSet<>(List.of("a", "b")), "Ada"),
                new Bonds.Bound(new TreeSet<>(List.of("a", "b", "c")), "Bo")));

        assertThat(bonds.decider("a", "b")).isEqualTo("Ada");
        assertThat(bonds.decider("b", "c")).isEqualTo("Bo");
        assertThat(bonds.decider("a", "x")).isNull();
    }

    /** Every tie holds for each of its pairs, unless later ones taken together say the opposite. */
    @Property(tries = 300)
    void aTieHoldsUnlessLaterOnesSayOtherwise(@ForAll Random random) {
        List<Bonds.Tie> ties = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SortedSet<String> some = some(random);
            SortedSet<String> others = some(random);
            others.removeAll(some);
            ties.add(random.nextBoolean() ? new Bonds.Bound(some, "Ada") : new Bonds.Parted(List.of(some, others)));
        }
        for (int i = 0; i < ties.size(); i++) {
            Bonds later = Bonds.of(ties.subList(0, i));
            Bonds now = Bonds.of(ties.subList(0, i + 1));
            switch (ties.get(i)) {
                case Bonds.Bound bound -> {
                    String first = bound.things().first();
                    for (String thing : bound.things()) {
                        boolean free = bound.things().stream().noneMatch(t -> foes(later, t, thing));
                        assertThat(free && !now.root(thing).equals(now.root(first)))
                                .isFalse();
                    }
                }
                case Bonds.Parted parted -> {
                    for (String a : parted.sides().getFirst()) {
                        for (String b : parted.sides().getLast()) {
                            assertThat(foes(now, a, b))
                                    .isNotEqualTo(later.root(a).equals(later.root(b)));
                        }
                    }
                }
            }
            for (String a : ALL) {
                assertThat(now.together(a)).contains(a).allMatch(b -> !foes(now, a, b));
                for (String b : ALL) {
                    assertThat(foes(now, a, b) || !foes(later, a, b)).isTrue();
                    assertThat(now.together(a).contains(b))
                            .isEqualTo(now.root(a).equals(now.root(b)));
                }
            }
        }
    }

    private static final List<String> ALL =
            IntStream.range(0, 7).mapToObj(i -> "m" + i).toList();

    private static boolean foes(Bonds bonds, String a, String b) {
        return bonds.parted(bonds.root(a), bonds.root(b));
    }

    private static SortedSet<String> some(Random random) {
        SortedSet<String> some = new TreeSet<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            some.add(ALL.get(random.nextInt(ALL.size())));
        }
        return some;
    }

    private static Bonds.Tie bound(String things) {
        return new Bonds.Bound(things(things), "Ada");
    }

    private static Bonds.Tie parted(String one, String other) {
        return new Bonds.Parted(List.of(things(one), things(other)));
    }

    private static SortedSet<String> things(String things) {
        return new TreeSet<>(List.of(things.split(" ", -1)));
    }
}
