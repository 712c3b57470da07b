package org.recount.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.event.Tellings.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;

class CoreTest {
    private static final Mention RAID = tell("a1", "Fen Front gunmen raided the paper mill at dawn.")
            .type(EventType.ASSAULT, "firearms", "193", "raided")
            .by("fen")
            .on("2031-03-04")
            .in("Norland")
            .mention();
    private static final Mention SAME_RAID = tell("b1", "Gunmen raided the paper mill, the owner said.")
            .type(EventType.ASSAULT, "firearms", "193", "raided")
            .by("fen")
            .on("2031-03-04")
            .in("Norland")
            .mention();

    private static Mention other(String id, String sentence) {
        return tell(id, sentence)
                .type(EventType.ASSAULT, null, "190", "raided")
                .by("fen")
                .in("Norland")
                .mention();
    }

    @Test
    void reportsOfOneDayWithTheSameSidesAndWordsAreSure() {
        assertThat(Tellings.merge(List.of(RAID, SAME_RAID)).sure()).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void whatAReportTellsWithoutADayOrATollOfItsOwnStaysInTheEventAndIsNotSure() {
        Merger.Result result =
                Tellings.merge(List.of(RAID, SAME_RAID, other("a2", "The Front also raided a barn by the river.")));
        assertThat(result.events()).hasSize(1);
        assertThat(result.sure()).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void whatRefersToTheActJustToldIsSure() {
        Mention refers = tell("a2", "The Front filmed the raid on the mill.")
                .type(EventType.ASSAULT, null, "190", "raid")
                .by("fen")
                .in("Norland")
                .mention();
        Mention beside = new Mention(
                refers.id(),
                refers.article(),
                new Span("a", 60, 98, refers.sentence().quote()),
                new Span("a", 60 + 21, 60 + 25, "raid"),
                refers.type(),
                refers.mode(),
                refers.contexts(),
                refers.cameo(),
                refers.goldstein(),
                refers.score(),
                refers.quad(),
                refers.reciprocal(),
                refers.actors(),
                refers.recipients(),
                refers.place(),
                refers.time(),
                refers.status(),
                refers.attribution(),
                null,
                "");
        Mention first = tell("a0", "Fen Front gunmen raided the paper mill at dawn.")
                .type(EventType.ASSAULT, "firearms", "193", "raided")
                .by("fen")
                .on("2031-03-04")
                .in("Norland")
                .mention();
        Merger.Result result = Tellings.merge(List.of(first, SAME_RAID, beside));
        assertThat(result.events()).hasSize(1);
        assertThat(result.sure()).containsExactlyInAnyOrder("a0", "a2", "b1");
    }

    @Test
    void anActThatIsToldAloneIsSure() {
        assertThat(Tellings.merge(List.of(RAID)).sure()).containsExactly("a1");
    }

    @Test
    void oneStateAgainstAnotherIsOneActThoughTheDaysDiffer() {
        Mention monday = strike("a1").on("2031-03-03").mention();
        Mention undated = strike("b1").mention();
        assertThat(Tellings.merge(List.of(monday, undated)).sure()).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void ofPartsToldAsWidelyTheOneOnTheEventsDayIsTheCore() {
        Mention shelling = fight("c1", "Guns shelled the ferry landing for an hour.", "shelled")
                .mention();
        Mention again = fight("c2", "Guns shelled the ferry landing for an hour, it said.", "shelled")
                .mention();
        Mention raid = fight("d1", "Guns shelled the ferry landing at dusk.", "shelled")
                .on("2031-03-04")
                .mention();
        assertThat(Tellings.merge(List.of(shelling, again, raid)).sure()).containsExactly("d1");
    }

    @Test
    void whatNoDayIsKnownOfJoinsNoEventOfAnotherStory() {
        List<Mention> meetings =
                List.of(meeting("a1").on("2031-03-05").mention(), meeting("u1").mention());
        assertThat(Tellings.merge(meetings).events()).hasSize(2);
        assertThat(Tellings.mergeStory(meetings).events()).hasSize(1);
    }

    private static Tellings meeting(String id) {
        return tell(id, "Norland held talks with Sudland on fishing rights.")
                .type(EventType.CONSULT, null, "040", "talks")
                .by("nor")
                .to("sud");
    }

    private static Tellings fight(String id, String sentence, String trigger) {
        return tell(id, sentence)
                .type(EventType.ASSAULT, null, "190", trigger)
                .by("fen")
                .in("Norland");
    }

    private static Tellings strike(String id) {
        return tell(id, "Norland struck Sudland.")
                .type(EventType.ASSAULT, "aerial", "195", "struck")
                .by("nor")
                .to("sud");
    }
}
