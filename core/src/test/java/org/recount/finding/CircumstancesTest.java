package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.place.Place;
import org.recount.statement.ReadText;
import org.recount.statement.Rendering;
import org.recount.time.Time;

class CircumstancesTest {
    private static Span span(ReadText read, String words) {
        int at = read.article().text().indexOf(words);
        return read.article().span(at, at + words.length());
    }

    private static Mention raid(ReadText read, String trigger, List<Participant> actors, List<String> attribution) {
        Span span = span(read, trigger);
        return new Mention(
                "m-" + trigger,
                "a",
                span,
                span,
                EventType.ASSAULT,
                null,
                List.of(),
                "190",
                -10,
                -9,
                4,
                false,
                actors,
                List.of(),
                null,
                null,
                Status.HAPPENED,
                attribution,
                null,
                "");
    }

    private static List<Detail> details(ReadText read, Mention... mentions) {
        return Details.load()
                .find(read.article(), read.sentences(), read.actors(), read.renderings(), List.of(mentions));
    }

    @Test
    void aFigureDoesNotBelongToAHappeningOfAnotherPassage() {
        ReadText read = ReadText.of("The raid hit a farm. Elsewhere two villagers were killed.");
        assertThat(details(read, raid(read, "raid", List.of(), List.of())))
                .filteredOn(d -> d.attribute().equals("killed"))
                .extracting(Detail::mentions)
                .containsExactly(List.of());
    }

    @Test
    void aFigureBelongsToTheNearestHappeningOfItsSentence() {
        ReadText read = ReadText.of("The raid killed two farmers, and a later ambush wounded nine villagers.");
        assertThat(details(read, raid(read, "raid", List.of(), List.of()), raid(read, "ambush", List.of(), List.of())))
                .extracting(Detail::attribute, Detail::mentions)
                .containsExactly(tuple("killed", List.of("m-raid")), tuple("injured", List.of("m-ambush")));
    }

    @Test
    void aFigureWithoutOneBelongsToTheSentenceBefore() {
        ReadText read = ReadText.of("Chad shelled the town. Nine people died.", "Chad");
        assertThat(details(read, raid(read, "shelled", List.of(), List.of())))
                .filteredOn(d -> d.attribute().equals("killed"))
                .singleElement()
                .satisfies(d -> assertThat(d.mentions()).containsExactly("m-shelled"));
    }

    @Test
    void aTotalBelongsToAllThatItCovers() {
        ReadText read =
                ReadText.of("Chad shelled the town. Libya bombed the camp. Nine people died in these two attacks.");
        assertThat(details(
                        read,
                        raid(read, "shelled", List.of(), List.of()),
                        raid(read, "bombed", List.of(), List.of()),
                        raid(read, "attacks", List.of(), List.of())))
                .filteredOn(d -> d.attribute().equals("killed"))
                .singleElement()
                .satisfies(d -> assertThat(d.mentions()).containsExactly("m-attacks", "m-bombed", "m-shelled"));
    }

    @Test
    void targetWeaponAndMotiveAreReadFromTheClause() {
        ReadText read = ReadText.of(
                "Chad bombed the Desert Front with drones in retaliation for an ambush.", "Chad", "Desert Front");
        assertThat(details(read, raid(read, "bombed", List.of(), List.of())))
                .extracting(Detail::attribute, Detail::value, Detail::text)
                .containsExactly(
                        tuple("target", "a#Desert Front", "the Desert Front"),
                        tuple("weapon", "drones", "drones"),
                        tuple("motive", "ambush", "an ambush"));
    }

    @Test
    void thePerpetratorIsADetailWhereSomebodySaysSo() {
        ReadText read = ReadText.of("Libya said Chad shelled the town.", "Chad", "Libya");
        Rendering said = read.renderings().getFirst();
        Participant chad = new Participant("a#Chad", span(read, "Chad"));
        assertThat(details(read, raid(read, "shelled", List.of(chad), List.of(said.id()))))
                .filteredOn(d -> d.attribute().equals("perpetrator"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.value()).isEqualTo("a#Chad");
                    assertThat(d.claimant()).isEqualTo("a#Libya");
                });
    }

    @Test
    void aPlaceAndADayKeepTheirWords() {
        ReadText read = ReadText.of("Chad shelled Sabha on 2 May 2031.", "Chad");
        LocalDate day = LocalDate.of(2031, 5, 2);
        Mention raid = raid(read, "shelled", List.of(), List.of());
        Mention told = new Mention(
                raid.id(),
                "a",
                raid.sentence(),
                raid.trigger(),
                raid.type(),
                null,
                List.of(),
                "190",
                -10,
                -9,
                4,
                false,
                List.of(),
                List.of(),
                new Place("Sabha", "LBY", "Fezzan", 27.0, 14.4, Place.Precision.EXACT, span(read, "Sabha")),
                new Time(
                        day,
                        day,
                        null,
                        null,
                        "2 May 2031",
                        Time.Precision.DAY,
                        Time.Basis.STATED,
                        span(read, "2 May 2031")),
                Status.HAPPENED,
                List.of(),
                null,
                "");
        assertThat(details(read, told))
                .filteredOn(d -> !d.attribute().equals("target"))
                .extracting(Detail::attribute, Detail::value, Detail::text)
                .containsExactly(
                        tuple("place", "Sabha; Fezzan; LBY", "Sabha"), tuple("date", "2031-05-02", "2 May 2031"));
    }

    private static List<String> targets(String text, String trigger, String... names) {
        ReadText read = ReadText.of(text, names);
        return details(read, raid(read, trigger, List.of(), List.of())).stream()
                .filter(d -> d.attribute().equals("target"))
                .map(Detail::value)
                .toList();
    }

    @Test
    void whatIsThrownOrDoneOrHurtIsNoTarget() {
        assertThat(targets("The rebels fired a salvo of rockets.", "fired")).isEmpty();
        assertThat(targets("The guards opened fire.", "opened")).isEmpty();
        assertThat(targets("The shells wounded dozens.", "wounded")).isEmpty();
        assertThat(targets("The council blamed the attack on the rebels.", "attack"))
                .isEmpty();
        assertThat(targets("A bomber detonated his belt.", "detonated")).isEmpty();
        assertThat(targets("Operations of the guards began on Monday.", "Operations"))
                .isEmpty();
        assertThat(targets("The rebels pounded the district with rocket fire.", "pounded"))
                .containsExactly("the district");
        assertThat(targets("The rebels shelled the mill.", "shelled")).containsExactly("the mill");
    }

    @Test
    void whereATargetLiesIsNotWhomItBelongsTo() {
        assertThat(targets("Jets bombed a clinic in Chad.", "bombed", "Chad")).containsExactly("a clinic in Chad");
    }

    @Test
    void whereARocketCameFromIsNotWhereItStruck() {
        ReadText read = ReadText.of("Rebels fired rockets from Sabha at the mill.");
        Mention raid = raid(read, "fired", List.of(), List.of());
        Place place = new Place("Sabha", "LBY", null, null, null, Place.Precision.EXACT, span(read, "Sabha"));
        assertThat(details(read, placed(raid, place)))
                .noneMatch(d -> d.attribute().equals("place"));
    }

    @Test
    void whereOneSpeaksIsNotWhereItStruck() {
        ReadText read = ReadText.of("A reporter in Sabha said that rebels shelled the mill.");
        Mention raid = raid(read, "shelled", List.of(), List.of());
        Place place = new Place("Sabha", "LBY", null, null, null, Place.Precision.EXACT, span(read, "Sabha"));
        assertThat(details(read, placed(raid, place)))
                .noneMatch(d -> d.attribute().equals("place"));
    }

    private static Mention placed(Mention m, Place place) {
        return new Mention(
                m.id(),
                m.article(),
                m.sentence(),
                m.trigger(),
                m.type(),
                m.mode(),
                m.contexts(),
                m.cameo(),
                m.goldstein(),
                m.score(),
                m.quad(),
                m.reciprocal(),
                m.actors(),
                m.recipients(),
                place,
                m.time(),
                m.status(),
                m.attribution(),
                m.event(),
                m.why());
    }
}
