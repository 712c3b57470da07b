package org.recount.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.event.Tellings.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Status;

class MergerTest {
    private static final Mention STRIKE = tell("a1", "Norland bombed a camp of the Fen Front on Tuesday")
            .type(EventType.ASSAULT, "aerial", "195", "bombed")
            .by("nor")
            .to("fen")
            .on("2031-03-04")
            .in("Sudland")
            .mention();
    private static final Mention STRIKE_AGAIN = tell("b1", "The Norlandic attack on Sudland killed two shepherds")
            .type(EventType.ASSAULT, null, "190", "attack")
            .by("norarmy")
            .to("sud")
            .on("2031-03-04")
            .mention();
    private static final Mention STRIKE_UNDATED = tell("c1", "After the bombing of the camp the village was empty")
            .type(EventType.ASSAULT, null, "190", "bombing")
            .by("nor")
            .mention();
    private static final Mention ANSWER = tell("a2", "Sudland shelled a Norlandic barracks on Thursday")
            .type(EventType.ASSAULT, "heavy-weapons", "194", "shelled")
            .by("sud")
            .to("nor")
            .on("2031-03-06")
            .mention();
    private static final Mention ELSEWHERE = tell("b2", "Norland also bombed a depot in Westland the same day")
            .type(EventType.ASSAULT, "aerial", "195", "bombed")
            .by("nor")
            .to("wes")
            .on("2031-03-04")
            .in("Westland")
            .mention();
    private static final Mention RECALL = tell("a3", "Sudland recalled its ambassador from the Norlandic capital")
            .type(EventType.SANCTION, "withdraw", "161", "recalled")
            .by("sud")
            .to("nor")
            .on("2031-03-05")
            .mention();
    private static final Mention EXPULSION = tell("b3", "Sudland told the ambassador of Norland to leave at once")
            .type(EventType.SANCTION, "expel", "166", "told")
            .by("sud")
            .to("nor")
            .on("2031-03-05")
            .mention();
    private static final Mention TALK = tell("a4", "The foreign ministers of Norland and Sudland spoke by telephone")
            .type(EventType.CONSULT, "phone", "041", "spoke")
            .by("nor", "sud")
            .bothWays()
            .on("2031-03-07")
            .mention();
    private static final Mention TALK_AGAIN = tell(
                    "c4", "Sudland said it had a call with its neighbour, and spoke of calm")
            .type(EventType.CONSULT, "phone", "041", "spoke")
            .by("sud")
            .to("nor")
            .on("2031-03-07")
            .mention();

    @Test
    void oneStrikeToldInThreeWaysIsOneEvent() {
        assertThat(events(STRIKE, STRIKE_AGAIN, STRIKE_UNDATED)).containsExactly("a1 b1 c1");
    }

    @Test
    void strikeAndCounterStrikeAreTwoEvents() {
        assertThat(events(STRIKE, ANSWER)).containsExactly("a1", "a2");
    }

    @Test
    void strikesOfOneDayInTwoCountriesAreTwoEvents() {
        assertThat(events(STRIKE, STRIKE_AGAIN, ELSEWHERE)).containsExactly("a1 b1", "b2");
    }

    @Test
    void recallOfOneEnvoyAndExpulsionOfTheOtherAreTwoEvents() {
        assertThat(events(RECALL, EXPULSION)).containsExactly("a3", "b3");
    }

    @Test
    void talkNamedFromOneSideIsTheTalkOfBoth() {
        assertThat(events(TALK, TALK_AGAIN)).containsExactly("a4 c4");
    }

    @Test
    void aStoryWithoutKnownPartiesTellsOfOneScene() {
        List<Mention> shooting = List.of(
                tell("a1", "A gunman shot two clerks at a bank.").by("").to("").mention(),
                tell("b1", "The robber killed a clerk.").by("").to("").mention(),
                tell("c1", "Nobody spoke of the shooting.").mention());

        assertThat(Tellings.mergeStory(shooting).events())
                .singleElement()
                .satisfies(e -> assertThat(e.mentions()).containsExactly("a1", "b1", "c1"));
        assertThat(Tellings.merge(shooting).events()).hasSize(2);
    }

    @Test
    void aStoryOfArmiesTellsOfManyScenes() {
        List<Mention> war = List.of(
                tell("a1", "The Fen Front shelled a mill.")
                        .by("fen")
                        .on("2031-05-02")
                        .mention(),
                tell("b1", "The Fen Front burned a bridge.")
                        .by("fen")
                        .on("2031-06-09")
                        .mention(),
                tell("c1", "Somebody shot a miller.").by("").to("").mention(),
                tell("d1", "A gunman killed a ferryman.").by("").to("").mention());

        assertThat(Tellings.mergeStory(war).events()).hasSize(4);
    }

    @Test
    void aStoryWhoseReportsTellOfTheirOwnDaysTellsOfManyScenes() {
        List<Mention> oneDay = List.of(
                tell("a1", "Shells killed a baker.").to("").on("2031-03-05").mention(),
                tell("b1", "A shell hit a bakery.").to("").on("2031-03-05").mention(),
                tell("e1", "The shells killed a man.").to("").mention());
        List<Mention> roundups = List.of(
                oneDay.get(0),
                tell("b1", "A shell hit a school.").to("").on("2031-03-07").mention(),
                tell("c1", "Shells fell on a market.").to("").on("2031-03-09").mention(),
                tell("d1", "Shells hit a bridge.").to("").on("2031-03-09").mention(),
                oneDay.get(2));

        assertThat(eventWith("e1", Tellings.mergeStory(oneDay))).contains("a1", "b1");
        assertThat(eventWith("e1", Tellings.mergeStory(roundups))).containsExactly("e1");
    }

    private static List<String> eventWith(String mention, Merger.Result result) {
        return result.events().stream()
                .map(Event::mentions)
                .filter(mentions -> mentions.contains(mention))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shellsOfRebelsAndARaidOfTheArmyAreTwoEvents() {
        Mention shells = tell("a1", "Rebels fired at the town")
                .bySome("Rebels")
                .on("2031-03-05")
                .mention();
        Mention more = tell("b1", "Insurgents fired at the town")
                .bySome("Insurgents")
                .on("2031-03-05")
                .mention();
        Mention raid = tell("c1", "Government forces fired at the town")
                .bySome("Government forces")
                .on("2031-03-05")
                .mention();

        assertThat(Tellings.mergeStory(List.of(shells, more)).events()).hasSize(1);
        assertThat(Tellings.mergeStory(List.of(shells, more, raid)).events()).hasSize(2);
    }

    @Test
    void oneMisreadActorAmongManyIsNotThatOfTheEvent() {
        List<Mention> bombing = new ArrayList<>();
        for (String article : List.of("a", "b", "c", "d")) {
            bombing.add(tell(article + "1", "A bomber struck the wedding")
                    .bySome("A bomber")
                    .to("")
                    .on("2031-03-05")
                    .mention());
        }
        Mention misread = tell("e1", "A bomber struck the wedding")
                .by("norarmy")
                .to("")
                .on("2031-03-05")
                .mention();

        assertThat(Tellings.mergeStory(List.of(bombing.get(0), misread)).events())
                .singleElement()
                .satisfies(e -> assertThat(e.actors()).containsExactly("norarmy"));
        bombing.add(misread);
        assertThat(Tellings.mergeStory(bombing).events())
                .singleElement()
                .satisfies(e -> assertThat(e.actors()).isEmpty());
    }

    @Test
    void whatNamesNobodyMakesNoEvent() {
        assertThat(Tellings.merge(List.of(
                                tell("a1", "Nobody spoke of the attack.").mention()))
                        .events())
                .isEmpty();
    }

    @Test
    void exchangeOfFireIsNotOneOfTheStrikes() {
        Mention exchange = tell("d1", "Norland and Sudland exchanged strikes this week")
                .type(EventType.ASSAULT, null, "190", "exchanged")
                .by("nor", "sud")
                .bothWays()
                .between("2031-03-03", "2031-03-09")
                .mention();

        assertThat(events(STRIKE, ANSWER, exchange)).containsExactly("a1", "a2", "d1");
    }

    @Test
    void aDayOfDifferenceWithTheSameTargetIsADisputedDay() {
        Mention monday = tell("c2", "Norland struck the Fen Front on Monday")
                .type(EventType.ASSAULT, "aerial", "195", "struck")
                .by("nor")
                .to("fen")
                .on("2031-03-03")
                .mention();

        assertThat(events(STRIKE, monday)).containsExactly("a1 c2");
        assertThat(events(STRIKE_AGAIN, monday)).containsExactly("b1", "c2");
    }

    @Test
    void twoDaysOfOneReportAreTwoEvents() {
        Mention again = tell("a7", "Norland struck the Fen Front camp on Wednesday")
                .type(EventType.ASSAULT, "aerial", "195", "struck")
                .by("nor")
                .to("fen")
                .on("2031-03-05")
                .mention();

        assertThat(events(STRIKE, again)).containsExactly("a1", "a7");
    }

    @Test
    void whatAReportRecallsFromWeeksEarlierIsNotItsNews() {
        Mention news = tell("a7", "A gunman shot two mourners of a clerk at the harbour bank")
                .type(EventType.ASSAULT, null, "193", "shot")
                .by("")
                .to("")
                .mention();
        Mention recalled = tell("a8", "A gunman shot the clerk at the harbour bank weeks earlier")
                .type(EventType.ASSAULT, null, "193", "shot")
                .by("")
                .to("")
                .daysBefore("2031-02-01", "2031-02-20")
                .mention();
        Mention undated = tell("a8", "A gunman shot the clerk at the harbour bank")
                .type(EventType.ASSAULT, null, "193", "shot")
                .by("")
                .to("")
                .mention();

        assertThat(Tellings.mergeStory(List.of(news, undated)).events()).hasSize(1);
        assertThat(Tellings.mergeStory(List.of(news, recalled)).events()).hasSize(2);
    }

    @Test
    void deniedHappeningAttachesToTheEventAndLeavesItsValuesAlone() {
        Mention denied = tell("c3", "Norland denied that it had bombed any camp in Sudland")
                .type(EventType.ASSAULT, "drone", "195", "bombed")
                .by("nor")
                .on("2031-03-04")
                .status(Status.NEGATED)
                .mention();
        Mention planned = tell("c5", "Westland may blockade Norland")
                .type(EventType.COERCE, "restrict", "191", "blockade")
                .by("wes")
                .to("nor")
                .status(Status.HYPOTHETICAL)
                .mention();
        Merger.Result result = Tellings.merge(List.of(STRIKE, denied, planned));

        assertThat(result.events()).extracting(Event::mentions).containsExactly(List.of("a1", "c3"));
        assertThat(result.events().getFirst().mode()).isEqualTo("aerial");
        assertThat(result.mentions()).extracting(Mention::event).containsExactly("a1", "a1", null);
    }

    @Test
    void valueOnMostIndependentOriginsWins() {
        // a and b stand on one agency, c and d on their own
        Mention c = tell("c1", "Norland bombed the Fen Front's camp on Tuesday")
                .type(EventType.ASSAULT, "drone", "195", "bombed")
                .by("nor")
                .to("fen")
                .on("2031-03-04")
                .mention();
        Mention d = tell("d1", "Norland bombed a Fen Front camp on Tuesday")
                .type(EventType.ASSAULT, "drone", "195", "bombed")
                .by("nor")
                .to("fen")
                .on("2031-03-04")
                .mention();
        Mention b = tell("b1", "Norland bombed the Fen Front camp on Tuesday")
                .type(EventType.ASSAULT, "aerial", "195", "bombed")
                .by("nor")
                .to("fen")
                .on("2031-03-04")
                .mention();
        Event event = Tellings.merge(List.of(STRIKE, b, c, d)).events().getFirst();

        assertThat(event.mode()).isEqualTo("drone");
        assertThat(event.origins()).containsExactly("agency", "c", "d");
        assertThat(event.whyMerged())
                .hasSize(3)
                .allSatisfy(m -> assertThat(m.signal()).contains("same parties"));
    }

    @Test
    void headlineIsOnePlainSentence() {
        assertThat(Tellings.merge(List.of(STRIKE)).events())
                .extracting(Event::headline)
                .containsExactly("Norland struck Fen Front from the air in Sudland on 4 March 2031");
        assertThat(Tellings.merge(List.of(TALK)).events())
                .extracting(Event::headline)
                .containsExactly("Norland and Sudland spoke by telephone on 7 March 2031");
    }

    @Test
    void everyTypeHasAHeadlineForEverySide() {
        Headlines headlines = Headlines.load();
        for (EventType type : EventType.values()) {
            for (List<String> actors : List.of(List.<String>of(), List.of("Norland"))) {
                for (List<String> recipients : List.of(List.<String>of(), List.of("Sudland"))) {
                    assertThat(headlines.of(type, null, false, actors, recipients, null, null))
                            .matches("\\p{Lu}[^{}]+[^{} ]");
                }
            }
            assertThat(headlines.of(type, null, true, List.of("Norland", "Sudland"), List.of(), null, null))
                    .startsWith("Norland and Sudland ");
        }
    }

    @Property(tries = 60)
    void orderAndRepetitionChangeNothing(@ForAll Random random) {
        List<Mention> mentions = new ArrayList<>(Arrays.asList(
                STRIKE, STRIKE_AGAIN, STRIKE_UNDATED, ANSWER, ELSEWHERE, RECALL, EXPULSION, TALK, TALK_AGAIN));
        Merger.Result expected = Tellings.merge(mentions);
        mentions.add(mentions.get(random.nextInt(mentions.size())));
        Collections.shuffle(mentions, random);

        assertThat(Tellings.merge(mentions)).isEqualTo(expected);
    }

    @Test
    void manyStrikesStayApartByDay() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            mentions.add(tell("e" + i, "Norland bombed a camp of the Fen Front")
                    .type(EventType.ASSAULT, "aerial", "195", "bombed")
                    .by("nor")
                    .to("sud")
                    .on(LocalDate.of(2031, 3, 1).plusDays(2L * (i % 20)).toString())
                    .mention());
        }

        assertThat(Tellings.merge(mentions).events()).hasSize(20);
    }

    /** The mentions that share an event, joined by a space. */
    private static List<String> events(Mention... mentions) {
        TreeMap<String, TreeSet<String>> byEvent = new TreeMap<>();
        Tellings.merge(Arrays.asList(mentions))
                .mentions()
                .forEach(m -> byEvent.computeIfAbsent(String.valueOf(m.event()), e -> new TreeSet<>())
                        .add(m.id()));
        return byEvent.values().stream().map(ids -> String.join(" ", ids)).toList();
    }
}
