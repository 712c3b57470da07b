package org.recount.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.event.Tellings.tell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Status;
import org.recount.internal.Bonds;

class DecidedTest {
    private static final Mention STRIKE = strike("a1", "2031-03-04").mention();
    private static final Mention STRIKE_TOO = strike("b1", "2031-03-04").mention();
    private static final Mention LATER_STRIKE = strike("c1", "2031-03-10").mention();
    private static final Mention LATER_STRIKE_TOO = strike("d1", "2031-03-10").mention();
    private static final Mention DENIAL =
            strike("c2", "2031-03-04").status(Status.NEGATED).mention();
    private static final Mention RECALL = tell("a3", "Sudland recalled its ambassador from the Norlandic capital")
            .type(EventType.SANCTION, "withdraw", "161", "recalled")
            .by("sud")
            .to("nor")
            .on("2031-03-05")
            .mention();
    private static final Mention PLAN = tell("e4", "Westland may blockade Norland")
            .type(EventType.COERCE, "restrict", "191", "blockade")
            .by("wes")
            .to("nor")
            .status(Status.HYPOTHETICAL)
            .mention();
    private static final List<Mention> ALL =
            List.of(STRIKE, STRIKE_TOO, LATER_STRIKE, LATER_STRIKE_TOO, DENIAL, RECALL, PLAN);

    @Test
    void undecidedTheyAreThreeEvents() {
        assertThat(events(ALL)).containsExactly("a1 b1 c2", "a3", "c1 d1");
    }

    @Test
    void boundMentionsAreOneEventThoughTheyContradict() {
        assertThat(events(List.of(STRIKE, RECALL, PLAN), bound("a1 a3"))).containsExactly("a1 a3");
    }

    @Test
    void whyMergedNamesWhoDecided() {
        assertThat(merge(List.of(STRIKE, RECALL), bound("a1 a3"))
                        .events()
                        .getFirst()
                        .whyMerged())
                .containsExactly(new Event.Merge("a3", "a1", "decided by Ada", 1));
    }

    @Test
    void aLaterReportFindsTheEventByEitherOfItsAccounts() {
        assertThat(events(ALL, bound("a1 c1"))).containsExactly("a1 b1 c1 c2 d1", "a3");
    }

    @Test
    void aMentionThatIsBoundElsewhereDoesNotPullItsLikesAlong() {
        assertThat(events(ALL, bound("a3 b1"), parted("b1", "a1 c2"))).containsExactly("a1 c2", "a3 b1", "c1 d1");
    }

    @Test
    void partedMentionsAreTwoEventsThoughTheyAreAlike() {
        assertThat(events(ALL, parted("a1", "b1"))).containsExactly("a1 c2", "a3", "b1", "c1 d1");
        assertThat(events(ALL, parted("c2", "a1"), parted("c2", "b1"))).containsExactly("a1 b1", "a3", "c1 d1");
    }

    @Test
    void partedMentionsKeepApartThroughWhatTheyAreBoundTo() {
        assertThat(events(ALL, bound("a3 c1"), parted("a3", "d1"), bound("d1 e4")))
                .containsExactly("a1 b1 c2", "a3 c1", "d1 e4");
    }

    @Test
    void whatDidNotHappenIsBoundToWhatDid() {
        assertThat(events(ALL, bound("a3 c2 e4"))).containsExactly("a1 b1", "a3 c2 e4", "c1 d1");
    }

    @Test
    void whatDidNotHappenMakesNoEventThoughItIsBound() {
        Mention other = tell("d4", "Westland may close its ports to Norland")
                .type(EventType.COERCE, "restrict", "191", "close")
                .by("wes")
                .to("nor")
                .status(Status.HYPOTHETICAL)
                .mention();

        assertThat(events(List.of(PLAN, other), bound("d4 e4"))).isEmpty();
    }

    @Test
    void mentionsThatAreGoneBindTheOthersStill() {
        assertThat(events(List.of(STRIKE, RECALL), bound("a1 z9"), bound("a3 z9")))
                .containsExactly("a1 a3");
        assertThat(merge(List.of(STRIKE, RECALL), bound("a1 z9"), bound("a3 z9"))
                        .events()
                        .getFirst()
                        .whyMerged())
                .extracting(Event.Merge::signal)
                .containsExactly("decided by Ada");
    }

    @Property(tries = 200)
    void decisionsHoldInAnyOrderAndWhateverIsAdded(@ForAll Random random) {
        List<Bonds.Tie> ties = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            SortedSet<String> some = some(random);
            SortedSet<String> others = some(random);
            others.removeAll(some);
            ties.add(random.nextBoolean() ? new Bonds.Bound(some, "Ada") : new Bonds.Parted(List.of(some, others)));
        }
        Bonds bonds = Bonds.of(ties);
        List<Mention> told = new ArrayList<>(ALL);
        Collections.shuffle(told, random);
        List<Mention> fewer = told.subList(0, 1 + random.nextInt(told.size()));

        for (List<Mention> read : List.of(told, fewer)) {
            Merger.Result result = Tellings.merge(read, bonds);
            Map<String, @Nullable String> eventOf = new TreeMap<>();
            result.mentions().forEach(m -> eventOf.put(m.id(), m.event()));
            for (String a : eventOf.keySet()) {
                for (String b : eventOf.keySet()) {
                    String event = eventOf.get(a);
                    if (bonds.root(a).equals(bonds.root(b))) {
                        assertThat(eventOf.get(b)).isEqualTo(event);
                    }
                    if (event != null && bonds.parted(bonds.root(a), bonds.root(b))) {
                        assertThat(eventOf.get(b)).isNotEqualTo(event);
                    }
                }
            }
            List<Mention> again = new ArrayList<>(read);
            again.add(read.getFirst());
            Collections.shuffle(again, random);
            assertThat(Tellings.merge(again, bonds)).isEqualTo(result);
        }
    }

    private static SortedSet<String> some(Random random) {
        SortedSet<String> some = new TreeSet<>();
        for (int i = 2; i > 0; i--) {
            some.add(ALL.get(random.nextInt(ALL.size())).id());
        }
        return some;
    }

    private static Tellings strike(String id, String day) {
        return tell(id, "Norland bombed a camp of the Fen Front")
                .type(EventType.ASSAULT, "aerial", "195", "bombed")
                .by("nor")
                .to("fen")
                .on(day);
    }

    private static Bonds.Tie bound(String mentions) {
        return new Bonds.Bound(new TreeSet<>(List.of(mentions.split(" ", -1))), "Ada");
    }

    private static Bonds.Tie parted(String mentions, String others) {
        return new Bonds.Parted(List.of(
                new TreeSet<>(List.of(mentions.split(" ", -1))), new TreeSet<>(List.of(others.split(" ", -1)))));
    }

    private static Merger.Result merge(List<Mention> mentions, Bonds.Tie... ties) {
        return Tellings.merge(mentions, Bonds.of(List.of(ties)));
    }

    /** The mentions that share an event, joined by a space. */
    private static List<String> events(List<Mention> mentions, Bonds.Tie... ties) {
        return merge(mentions, ties).events().stream()
                .map(e -> String.join(" ", e.mentions()))
                .toList();
    }
}
