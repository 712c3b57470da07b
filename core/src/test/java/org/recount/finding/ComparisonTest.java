package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.finding.Detail.Bound;
import org.recount.finding.Detail.ClaimantBasis;
import org.recount.finding.Finding.State;
import org.recount.resolve.Actor;

class ComparisonTest {
    private static final List<Actor> ACTORS = List.of(
            actor("CHA", "Chad", ActorKind.STATE),
            actor("LBY", "Libya", ActorKind.STATE),
            actor("front", "Desert Front", ActorKind.ARMED_GROUP),
            actor("dawn", "Southern Dawn", ActorKind.ARMED_GROUP));
    private static final List<Article> ARTICLES = List.of(
            article("a1", "2031-05-04", "agency"),
            article("a2", "2031-05-04", "gazette"),
            article("a3", "2031-05-05", "agency"),
            article("a4", "2031-05-05", "agency", "courier"));

    private static Actor actor(String id, String name, ActorKind kind) {
        String country = kind == ActorKind.STATE ? id : null;
        return new Actor(id, name, List.of(name), kind, country, null, null, null, null, 1);
    }

    private static Article article(String id, String published, String... origins) {
        return new Article(
                id,
                id,
                null,
                null,
                null,
                null,
                published,
                PublishedBasis.GIVEN,
                "en",
                "",
                "",
                List.of(origins),
                null,
                null,
                null,
                List.of());
    }

    private static Detail number(
            String article,
            String group,
            Bound bound,
            int n,
            String text,
            @Nullable String claimant,
            String... events) {
        return new Detail(
                article + text,
                List.of(events),
                List.of(),
                article,
                "killed",
                group,
                bound == Bound.ABOUT ? null : n,
                bound == Bound.EXACT ? n : null,
                n,
                bound,
                null,
                text,
                claimant,
                claimant == null ? ClaimantBasis.REPORT : ClaimantBasis.NAMED,
                claimant,
                null,
                new Span(article, 0, 0, ""),
                ARTICLES.get(article.charAt(1) - '1').published());
    }

    private static Detail words(
            String article, String attribute, @Nullable String value, String text, String claimant) {
        return new Detail(
                article + text,
                List.of("e"),
                List.of(),
                article,
                attribute,
                "all",
                null,
                null,
                null,
                null,
                value,
                text,
                claimant,
                ClaimantBasis.NAMED,
                claimant,
                null,
                new Span(article, 0, 0, ""),
                null);
    }

    private static Finding only(Detail... details) {
        List<Finding> findings = Comparison.compare(List.of(details), ARTICLES, ACTORS);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void unequalExactNumbersAreDisputed() {
        Finding f = only(
                number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                number("a2", "all", Bound.EXACT, 9, "nine people", "LBY", "e"));
        assertThat(f.state()).isEqualTo(State.DISPUTED);
        assertThat(f.versions()).extracting(Finding.Version::text).containsExactly("nine people", "ten people");
        assertThat(f.why())
                .isEqualTo("The accounts cannot all be right: Chad says \"ten people\" (1 report); "
                        + "Libya says \"nine people\" (1 report).");
    }

    @Test
    void atLeastNStandsAgainstAnotherExactNumberEvenWhenItsPeopleAreDescribedOtherwise() {
        List<Finding> findings = Comparison.compare(
                List.of(
                        number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                        number("a2", "foreigners", Bound.AT_LEAST, 9, "at least nine nationals", "CHA", "e")),
                ARTICLES,
                ACTORS);
        assertThat(findings)
                .filteredOn(f -> f.group().equals("all"))
                .singleElement()
                .satisfies(f -> assertThat(f.flags()).containsExactly(State.DISPUTED));
    }

    @Test
    void aHeadlineThatLeavesOutAboutDisputesNothing() {
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 40, "forty", null, "e"),
                                number("a1", "all", Bound.ABOUT, 40, "around forty", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 41, "forty-one", null, "e"))
                        .state())
                .isNotEqualTo(State.DISPUTED);
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 40, "forty", null, "e"),
                                number("a2", "all", Bound.EXACT, 41, "forty-one", null, "e"))
                        .state())
                .isEqualTo(State.DISPUTED);
    }

    @Test
    void aNumberInTheWordsOfAGroupsNumberIsTheGroups() {
        assertThat(Comparison.compare(
                        List.of(
                                number("a1", "militants", Bound.ABOUT, 100, "about a hundred of the rebels", null, "e"),
                                number("a1", "all", Bound.ABOUT, 100, "about a hundred", null, "e"),
                                number("a2", "militants", Bound.ABOUT, 100, "about 100 rebels", null, "e")),
                        ARTICLES,
                        ACTORS))
                .extracting(Finding::state)
                .doesNotContain(State.DIFFERENT_SCOPE);
    }

    @Test
    void equalNumbersOfIndependentOriginsAgree() {
        Finding f = only(
                number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                number("a2", "all", Bound.EXACT, 10, "10 dead", "LBY", "e"));
        assertThat(f.flags()).containsExactly(State.AGREED);
        assertThat(f.versions()).singleElement().satisfies(v -> {
            assertThat(v.claimants()).containsExactly("CHA", "LBY");
            assertThat(v.origins()).containsExactly("agency", "gazette");
            assertThat(v.articles()).containsExactly("a1", "a2");
        });
    }

    @Test
    void twoOutletsThatCiteOneClaimantDoNotAgree() {
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 10, "10 dead", "CHA", "e"))
                        .flags())
                .containsExactly(State.ONE_ORIGIN);
    }

    @Test
    void whoCorrectsItselfDoesNotSettleWhatOthersSay() {
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 9, "nine people", "CHA", "e"),
                                number("a4", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 12, "twelve people", "LBY", "e"))
                        .state())
                .isEqualTo(State.DISPUTED);
    }

    @Test
    void oneOriginIsNoAgreement() {
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                                number("a4", "all", Bound.EXACT, 10, "10 dead", "CHA", "e"))
                        .flags())
                .containsExactly(State.ONE_ORIGIN);
    }

    @Test
    void aLaterValueOfTheSameClaimantIsAnUpdate() {
        Finding f = only(
                number("a1", "all", Bound.EXACT, 9, "nine people", "CHA", "e"),
                number("a4", "all", Bound.EXACT, 10, "ten people", "CHA", "e"));
        assertThat(f.flags()).containsExactly(State.UPDATED, State.DISPUTED, State.ONE_ORIGIN);
    }

    @Test
    void nobodyNamedIsUnattributed() {
        assertThat(only(number("a1", "all", Bound.EXACT, 10, "ten people", null, "e"))
                        .state())
                .isEqualTo(State.UNATTRIBUTED);
    }

    @Test
    void aTotalOverTwoHappeningsHasAnotherScope() {
        List<Finding> findings = Comparison.compare(
                List.of(
                        number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                        number("a2", "all", Bound.EXACT, 12, "twelve people", "LBY", "e", "f")),
                ARTICLES,
                ACTORS);
        assertThat(findings).hasSize(2);
        assertThat(findings)
                .filteredOn(f -> f.events().equals(List.of("e", "f")))
                .singleElement()
                .satisfies(f -> assertThat(f.flags()).containsExactly(State.DIFFERENT_SCOPE));
        assertThat(findings)
                .filteredOn(f -> f.events().equals(List.of("e")))
                .singleElement()
                .satisfies(f -> assertThat(f.state()).isEqualTo(State.ONE_ORIGIN));
    }

    @Test
    void aShareOfTheVictimsHasAnotherScopeThanAllOfThem() {
        List<Finding> findings = Comparison.compare(
                List.of(
                        number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                        number("a2", "children", Bound.EXACT, 4, "four minors", "CHA", "e")),
                ARTICLES,
                ACTORS);
        assertThat(findings)
                .filteredOn(f -> f.group().equals("all"))
                .singleElement()
                .satisfies(f -> assertThat(f.flags()).containsExactly(State.DIFFERENT_SCOPE));
    }

    @Test
    void differentDaysAreDisputedAndADayInARangeIsNot() {
        assertThat(only(
                                words("a1", "date", "2031-05-01", "Thursday", "CHA"),
                                words("a2", "date", "2031-05-02", "Friday", "LBY"))
                        .state())
                .isEqualTo(State.DISPUTED);
        assertThat(only(
                                words("a1", "date", "2031-05-01", "Thursday", "CHA"),
                                words("a2", "date", "2031-04-30/2031-05-02", "this week", "LBY"))
                        .state())
                .isEqualTo(State.AGREED);
    }

    @Test
    void aPlaceInsideAnotherAgreesWithIt() {
        assertThat(only(
                                words("a1", "place", "Faya; Borkou; TCD", "Faya", "CHA"),
                                words("a2", "place", "Borkou; TCD", "Borkou", "LBY"))
                        .state())
                .isEqualTo(State.AGREED);
        assertThat(only(
                                words("a1", "place", "Faya; Borkou; TCD", "Faya", "CHA"),
                                words("a2", "place", "TCD", "Chad", "LBY"))
                        .state())
                .as("a country holds too many towns to confirm one")
                .isEqualTo(State.ONE_ORIGIN);
        assertThat(only(
                                words("a1", "place", "Faya; Borkou; TCD", "Faya", "CHA"),
                                words("a2", "place", "LBY", "Libya", "LBY"))
                        .state())
                .isEqualTo(State.DISPUTED);
    }

    @Test
    void targetsAreDisputedByActorAndNeverByWording() {
        assertThat(only(
                                words("a1", "target", "front", "a camp of the Front", "CHA"),
                                words("a2", "target", "dawn", "the Dawn's base", "LBY"))
                        .state())
                .isEqualTo(State.DISPUTED);
        assertThat(only(
                                words("a1", "target", "front", "a camp of the Front", "CHA"),
                                words("a2", "target", "LBY", "Libya", "LBY"))
                        .state())
                .isEqualTo(State.ONE_ORIGIN);
        assertThat(only(words("a1", "motive", null, "an ambush", "CHA"), words("a2", "motive", null, "a threat", "LBY"))
                        .state())
                .isEqualTo(State.ONE_ORIGIN);
    }

    @Test
    void aDayThatTwoHappeningsShareIsComparedForEach() {
        Detail both = words("a1", "date", "2031-05-01", "Thursday", "CHA").withEvents(List.of("e", "f"));
        Detail one = words("a2", "date", "2031-05-02", "Friday", "LBY");
        assertThat(Comparison.compare(List.of(both, one), ARTICLES, ACTORS))
                .extracting(f -> f.events() + " " + f.state())
                .containsExactlyInAnyOrder("[e] DISPUTED", "[f] ONE_ORIGIN");
    }

    @Test
    void orderChangesNothing() {
        List<Detail> details = new ArrayList<>(List.of(
                number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e"),
                number("a2", "foreigners", Bound.AT_LEAST, 9, "at least nine nationals", "LBY", "e"),
                number("a3", "children", Bound.EXACT, 4, "four minors", "CHA", "e"),
                number("a4", "all", Bound.EXACT, 12, "twelve people", null, "e", "f")));
        List<Finding> straight = Comparison.compare(details, ARTICLES, ACTORS);
        Collections.reverse(details);
        assertThat(Comparison.compare(details, ARTICLES, ACTORS)).isEqualTo(straight);
    }

    @Test
    void moreThanNIsNoOtherNumberThanN() {
        Detail more = number("a2", "all", Bound.AT_LEAST, 10, "more than nine people", "LBY", "e");
        Detail shifted = new Detail(
                more.id(),
                more.events(),
                more.mentions(),
                more.article(),
                more.attribute(),
                more.group(),
                10,
                null,
                9,
                more.bound(),
                null,
                more.text(),
                more.claimant(),
                more.claimantBasis(),
                more.claimantText(),
                null,
                more.span(),
                more.reportedAt());
        assertThat(only(number("a1", "all", Bound.EXACT, 9, "nine people", "CHA", "e"), shifted)
                        .flags())
                .containsExactly(State.AGREED);
    }

    @Test
    void aSmallPartOfATollIsNoDisputeUnlessSomebodyElseIsNamedForIt() {
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 30, "thirty people", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 4, "four people", null, "e"))
                        .flags())
                .doesNotContain(State.DISPUTED);
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 30, "thirty people", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 4, "four people", "LBY", "e"))
                        .state())
                .isEqualTo(State.DISPUTED);
        assertThat(only(
                                number("a1", "all", Bound.EXACT, 30, "thirty people", "CHA", "e"),
                                number("a2", "all", Bound.EXACT, 22, "22 people", null, "e"))
                        .state())
                .isEqualTo(State.DISPUTED);
    }

    @Test
    void aFindingSaysHowManyValuesAreLeftAside() {
        Detail kept = number("a1", "all", Bound.EXACT, 10, "ten people", "CHA", "e");
        Detail aside = number("a2", "all", Bound.EXACT, 3, "three people", "LBY", "e");
        assertThat(Comparison.compare(List.of(kept), List.of(aside), ARTICLES, ACTORS))
                .singleElement()
                .satisfies(f -> assertThat(f.why())
                        .endsWith("(1 report). One more value is left aside: it may be of another happening."));
    }
}
