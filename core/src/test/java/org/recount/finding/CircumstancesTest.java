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
}
