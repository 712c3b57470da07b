package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.statement.ReadText;
import org.recount.statement.Thoughts;

class DetailsTest {
    /** Each detail as "attribute/group BOUND low..high (best) 'words' BASIS claimant". */
    private static List<String> details(String text, String... names) {
        ReadText read = ReadText.of(text, names);
        return Details.load()
                .find(
                        read.article(),
                        read.sentences(),
                        read.actors(),
                        read.renderings().stream().filter(Thoughts::claims).toList(),
                        List.of())
                .stream()
                .map(d -> d.attribute() + "/" + d.group() + " " + d.bound() + " " + d.low() + ".." + d.high() + " ("
                        + d.best() + ") '" + d.text() + "' " + d.claimantBasis()
                        + (d.claimant() == null ? "" : " " + d.claimant().substring(2)))
                .toList();
    }

    @Test
    void theObjectOfAHarmIsCounted() {
        assertThat(details("The shells killed two children and injured several other civilians."))
                .containsExactly(
                        "killed/all AT_LEAST 2..null (null) 'two children' REPORT",
                        "killed/children EXACT 2..2 (2) 'two children' REPORT",
                        "injured/civilians AT_LEAST 2..null (null) 'several other civilians' REPORT");
    }

    @Test
    void theSubjectOfThePassiveIsCounted() {
        assertThat(details("A total of eleven people, mostly women, were killed in the raids."))
                .containsExactly("killed/all EXACT 11..11 (11) 'eleven people' REPORT");
    }

    @Test
    void nounsOfHarmAreCounted() {
        assertThat(details("The blast caused ten deaths."))
                .containsExactly("killed/all EXACT 10..10 (10) 'ten deaths' REPORT");
        assertThat(details("The blast caused the death of more than one hundred people."))
                .containsExactly("killed/all AT_LEAST 101..null (100) 'more than one hundred people' REPORT");
        assertThat(details("The clash left a dozen dead."))
                .containsExactly("killed/all ABOUT null..null (12) 'a dozen' REPORT");
    }

    @Test
    void theTollOfAWarIsNoDetail() {
        assertThat(details("There is no end in sight to a conflict that has killed 9,000 people."))
                .isEmpty();
        assertThat(details("The fire that killed nine people is out."))
                .containsExactly("killed/all EXACT 9..9 (9) 'nine people' REPORT");
    }

    @Test
    void whoDoesItIsNoVictim() {
        assertThat(details("Nine farmers were hurt in rocket attacks and sniper shooting."))
                .containsExactly("injured/civilians EXACT 9..9 (9) 'Nine farmers' REPORT");
    }

    @Test
    void aMemberOfAListIsNotAllWhoWereKilled() {
        assertThat(details("Six people were killed. Four soldiers and two bakers died on the bridge."))
                .containsExactly(
                        "killed/all EXACT 6..6 (6) 'Six people' REPORT",
                        "killed/security_forces EXACT 4..4 (4) 'Four soldiers' REPORT");
    }

    @Test
    void whoKilledOthersAndHimselfKilledAllThatAreTold() {
        assertThat(details("The gunman killed two cooks and himself."))
                .contains("killed/all EXACT 3..3 (3) 'two cooks and himself' REPORT");
        assertThat(details("The gunman killed two cooks and a maid."))
                .contains("killed/all AT_LEAST 3..null (null) 'two cooks and a maid' REPORT");
    }

    @Test
    void aPartIsADetailOfItsOwn() {
        assertThat(details("The shells killed ten people, including four minors."))
                .containsExactly(
                        "killed/all EXACT 10..10 (10) 'ten people' REPORT",
                        "killed/children EXACT 4..4 (4) 'four minors' REPORT");
    }

    @Test
    void thoseWhomASentenceNamesCountWhileNoNumberOfAllIsStated() {
        assertThat(details("Ana Paz was killed on Monday. Her brother also died."))
                .containsExactly(
                        "killed/all AT_LEAST 1..null (null) 'Ana Paz' REPORT",
                        "killed/all AT_LEAST 1..null (null) 'Her brother' REPORT");
        assertThat(details("Nine people were killed. Her brother also died."))
                .containsExactly("killed/all EXACT 9..9 (9) 'Nine people' REPORT");
    }

    @Test
    void aListOfVictimsIsAddedUp() {
        assertThat(details("The fire killed a man, his wife and two others."))
                .containsExactly("killed/all AT_LEAST 4..null (null) 'a man, his wife and two others' REPORT");
    }

    @Test
    void theShotAreInjuredUnlessOthersDied() {
        assertThat(details("Three men were shot in the square."))
                .containsExactly("injured/all EXACT 3..3 (3) 'Three men' REPORT");
        assertThat(details("Three men were shot in the square. Two people died."))
                .containsExactly(
                        "casualties/all EXACT 3..3 (3) 'Three men' REPORT",
                        "killed/all EXACT 2..2 (2) 'Two people' REPORT");
        assertThat(details("Three men were fatally shot in the square."))
                .containsExactly("killed/all EXACT 3..3 (3) 'Three men' REPORT");
    }

    @Test
    void theShotOfWhomSomeDiedAreInjuredButForThose() {
        assertThat(details("Six people were shot. Two of them died."))
                .containsExactly(
                        "casualties/all EXACT 6..6 (6) 'Six people' REPORT",
                        "injured/all EXACT 4..4 (4) 'Six people were shot. Two' REPORT",
                        "killed/all EXACT 2..2 (2) 'Two' REPORT");
        assertThat(details("Six people were shot, two of them fatally."))
                .containsExactly(
                        "casualties/all EXACT 6..6 (6) 'Six people' REPORT",
                        "injured/all EXACT 4..4 (4) 'Six people were shot, two' REPORT",
                        "killed/all EXACT 2..2 (2) 'two' REPORT");
    }

    @Test
    void countsTheShotBesideTheDeadApart() {
        assertThat(details("One dead, three shot in North Harbour."))
                .contains("injured/all EXACT 3..3 (3) 'three' REPORT");
        assertThat(details("One man was killed and three others were shot in the square."))
                .contains(
                        "killed/all EXACT 1..1 (1) 'One man' REPORT",
                        "injured/all EXACT 3..3 (3) 'three others' REPORT");
    }

    @Test
    void readsHeadlinesOnPeopleOfAnAge() {
        assertThat(details("3-year-old dies after fall.")).contains("killed/all EXACT 1..1 (1) '3-year-old' REPORT");
        assertThat(details("A 3-year-old and four adults were shot."))
                .contains("injured/all EXACT 5..5 (5) '3-year-old and four adults' REPORT");
        assertThat(details("2-year-old boy shot and killed, inquiry goes on."))
                .contains("killed/children EXACT 1..1 (1) '2-year-old boy' REPORT");
    }

    @Test
    void countsThoseLeftDeadAndNotThoseWhoKillFatally() {
        assertThat(details("The attack left four soldiers including the gunman dead."))
                .contains("killed/security_forces EXACT 4..4 (4) 'four soldiers' REPORT");
        assertThat(details("A mother fatally shot her husband and three sons."))
                .contains("killed/all AT_LEAST 4..null (null) 'her husband and three sons' REPORT")
                .noneMatch(d -> d.contains("'A mother'"));
    }

    @Test
    void whoMayBeThePersonKilledIsNotCountedAsInjured() {
        assertThat(details("Ana Paz died on Monday. She was injured in the raid."))
                .containsExactly("killed/all AT_LEAST 1..null (null) 'Ana Paz' REPORT");
        assertThat(details("A boy was killed on Monday. The woman was injured."))
                .containsExactly(
                        "killed/all AT_LEAST 1..null (null) 'A boy' REPORT",
                        "killed/children EXACT 1..1 (1) 'A boy' REPORT",
                        "injured/all AT_LEAST 1..null (null) 'The woman' REPORT");
    }

    @Test
    void readsTwoCountsThatRunOnWithoutAComma() {
        assertThat(details("Two guards killed five others injured in a raid."))
                .filteredOn(d -> !d.contains("/security_forces"))
                .containsExactly(
                        "killed/all AT_LEAST 2..null (null) 'Two guards' REPORT",
                        "injured/all EXACT 5..5 (5) 'five others' REPORT");
    }

    @Test
    void theWordOfHarmBehindANumberIsIts() {
        assertThat(details("The raid left two dead and six others badly injured."))
                .containsExactly(
                        "killed/all EXACT 2..2 (2) 'two' REPORT", "injured/all EXACT 6..6 (6) 'six others' REPORT");
        assertThat(details("Woman killed, three others hurt in market fire"))
                .containsExactly(
                        "killed/all AT_LEAST 1..null (null) 'Woman' REPORT",
                        "injured/all EXACT 3..3 (3) 'three others' REPORT");
        assertThat(details("A man was killed and another was injured."))
                .containsExactly(
                        "killed/all EXACT 1..1 (1) 'A man' REPORT", "injured/all EXACT 1..1 (1) 'another' REPORT");
    }

    @Test
    void nobodyIsNoneButNobodyElseIsUnknown() {
        assertThat(details("No one was injured.")).containsExactly("injured/all EXACT 0..0 (0) 'No one' REPORT");
        assertThat(details("Nobody else was hurt.")).isEmpty();
    }

    @Test
    void whoBelievesThatItIsSoStandsForIt() {
        assertThat(details("Chad believes that nine people died.", "Chad"))
                .containsExactly("killed/all EXACT 9..9 (9) 'nine people' NAMED Chad");
    }

    @Test
    void aMultipleOfADeedCountsItsVictims() {
        assertThat(details("Police are investigating a triple homicide."))
                .containsExactly("killed/all EXACT 3..3 (3) 'triple homicide' REPORT");
        assertThat(details("Police are investigating a triple claim.")).isEmpty();
    }

    @Test
    void anAgeIsNoNumberOfPeople() {
        assertThat(details("A 12-year-old was killed."))
                .containsExactly("killed/all AT_LEAST 1..null (null) 'A 12-year-old' REPORT");
    }

    @Test
    void anotherYearsDeadAreNotCounted() {
        assertThat(details("Ninety people were killed last year.")).isEmpty();
        assertThat(details("Ninety people have been killed since the war began."))
                .isEmpty();
        assertThat(details("The conflict has killed ninety thousand people.")).isEmpty();
        assertThat(details("An attack this year killed nine people."))
                .containsExactly("killed/all EXACT 9..9 (9) 'nine people' REPORT");
    }

    @Test
    void datesAndDoubtfulHarmAreNoFigures() {
        assertThat(details("It was the first murder of 2015.")).isEmpty();
        assertThat(details("Police could not say if the man had died.")).isEmpty();
    }

    @Test
    void aTollThatRisesIsCounted() {
        assertThat(details("The death toll rose to 12.")).containsExactly("killed/all EXACT 12..12 (12) '12' REPORT");
        assertThat(details("The number of farmers killed in the raid rose to 12."))
                .containsExactly("killed/civilians EXACT 12..12 (12) '12' REPORT");
        assertThat(details("The number of deaths in the raid rose to 12."))
                .containsExactly("killed/all EXACT 12..12 (12) '12' REPORT");
    }

    @Test
    void thoseWhoSayItAreItsClaimants() {
        assertThat(details("Chad said Libyan shells killed at least nine foreign nationals.", "Chad", "Libya"))
                .containsExactly("killed/foreigners AT_LEAST 9..null (9) 'at least nine foreign nationals' NAMED Chad");
        assertThat(details("Residents said that nine farmers died."))
                .containsExactly("killed/civilians EXACT 9..9 (9) 'nine farmers' UNNAMED");
        assertThat(details("Nine farmers died, Governor Idris Haroun said."))
                .containsExactly("killed/civilians EXACT 9..9 (9) 'Nine farmers' UNRESOLVED");
    }

    @Test
    void whatDidNotHappenOrOnlyMayIsNotCounted() {
        assertThat(details("The shells did not kill two farmers.")).isEmpty();
        assertThat(details("A raid could kill two hundred people.")).isEmpty();
    }

    @Test
    void aNumberOfOtherThingsIsNoToll() {
        assertThat(details("The army destroyed nine tanks and opened two roads in 2031."))
                .isEmpty();
    }

    @Test
    void aShareOfNoKnownGroupIsNoFigure() {
        assertThat(details("The blast left 25 guards dead, including one of their captains."))
                .noneMatch(d -> d.contains("(1)"));
    }

    @Test
    void theObjectOfTheSecondVerbIsItsOwn() {
        assertThat(details("The raid on the mill killed at least seven and wounded dozens."))
                .contains("injured/all AT_LEAST 20..null (null) 'dozens' REPORT")
                .noneMatch(d -> d.startsWith("killed") && d.contains("dozens"));
    }

    @Test
    void killedAndInjuredTogetherAreCasualties() {
        assertThat(details("Nineteen people were killed and injured in the raid."))
                .containsExactly("casualties/all EXACT 19..19 (19) 'Nineteen people' REPORT");
    }

    @Test
    void aDayBeforeItsMonthIsNoNumber() {
        assertThat(details("Shell kills farmers, 21 Jun 2031. A shell killed two farmers."))
                .noneMatch(d -> d.contains("21"));
    }

    @Test
    void theSourceIsFoundAtTheEndOfASentenceWithoutCommas() {
        assertThat(details("A shell killed two farmers in the north on Tuesday a relief group said."))
                .isNotEmpty()
                .allMatch(d -> d.endsWith("UNNAMED"));
        assertThat(details("A shell killed two farmers in the north on Tuesday Coast Watch said.", "Coast Watch"))
                .isNotEmpty()
                .allMatch(d -> d.endsWith("NAMED Coast Watch"));
        assertThat(details("A shell killed two farmers in the north on Tuesday, said a relief group."))
                .isNotEmpty()
                .allMatch(d -> d.endsWith("UNNAMED"));
    }

    @Test
    void anAgeBehindANameIsNoNumber() {
        assertThat(details("Two youths, 16 and 18, were killed."))
                .noneMatch(d -> d.contains("(18)") || d.contains("(16)"));
        assertThat(details("She was charged with the killing of her friend Tom Baker, also 14."))
                .noneMatch(d -> d.contains("(14)"));
    }

    @Test
    void headlinesNameTheDeadWithoutAnd() {
        assertThat(details("Mother, toddler killed in raid on Millbrook"))
                .containsExactly("killed/all AT_LEAST 2..null (null) 'Mother, toddler' REPORT");
        assertThat(details("Man shot, killed in Millbrook"))
                .containsExactly("killed/all AT_LEAST 1..null (null) 'Man' REPORT");
        assertThat(details("5-year-old Millbrook girl shot in the leg, killed"))
                .anyMatch(d -> d.startsWith("killed/all AT_LEAST 1"));
    }

    @Test
    void whomAnOutletCitesIsTheSource() {
        for (String text : List.of(
                "A shell killed two farmers on Tuesday, the channel said, citing the Coast Watch.",
                "A shell killed two farmers on Tuesday, the channel cited the Coast Watch as saying.",
                "The channel cited the Coast Watch as saying that a shell killed two farmers on Tuesday.",
                "Two farmers, according to the Coast Watch, were killed by a shell on Tuesday.",
                "According to figures provided by the Coast Watch a shell killed two farmers on Tuesday.")) {
            assertThat(details(text, "Coast Watch"))
                    .as(text)
                    .filteredOn(d -> d.startsWith("killed"))
                    .isNotEmpty()
                    .allMatch(d -> d.endsWith("NAMED Coast Watch"));
        }
    }

    @Test
    void whomThePoliceCiteForAFaultIsNoSource() {
        assertThat(details("The bus hit a wall and killed two farmers, and the police cited the driver."))
                .noneMatch(d -> d.contains("UNNAMED") || d.contains("NAMED"));
    }
}
