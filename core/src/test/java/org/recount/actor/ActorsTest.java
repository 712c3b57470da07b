package org.recount.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.Texts;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.place.Places;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

class ActorsTest {
    private static final Syntax SYNTAX = Syntax.load();
    private static final Places PLACES = Places.load();
    private static final Actors ACTORS = Actors.load();

    @Test
    void namesAHolderWithOfficeAndCountry() {
        assertThat(actors("Peru's foreign minister, Ana Rojas, arrived on Monday."))
                .contains("Ana Rojas | person | PERGOV | foreign minister");
    }

    @Test
    void readsATitleBeforeTheName() {
        assertThat(actors("Chilean Foreign Minister Jorge Paz Soldan said so."))
                .contains("Jorge Paz Soldan | person | CHLGOV | foreign minister");
    }

    @Test
    void takesACapitalForItsGovernmentWhereItActsAndForAPlaceBehindIn() {
        assertThat(actors("Lima said the talks had ended."))
                .contains("Government of Peru | government | PERGOV | null");
        assertThat(actors("The talks were held in Lima."))
                .doesNotContain("Government of Peru | government | PERGOV | null");
    }

    @Test
    void takesTheArmedPeopleOfAGroupForTheGroup() {
        assertThat(actors("Militants of the so-called Islamic State terrorist group entered Lima."))
                .noneMatch(a -> a.contains("Militants of Peru"))
                .anyMatch(a -> a.startsWith("Islamic State |"));
        assertThat(actors("Islamic State militants entered Lima in Peru."))
                .noneMatch(a -> a.contains("Militants of Peru"));
        assertThat(actors("Militants entered Lima in Peru.")).anyMatch(a -> a.contains("Militants of Peru"));
    }

    @Test
    void takesTheNounOfANameForWhomItNamed() {
        Article article = Texts.article(
                "The Syrian Observatory for Human Rights counted nine raids. The observatory has its seat in Coventry.");
        List<Sentence> sentences = SYNTAX.parse(article.text(), Layout.of(article.text(), null));
        assertThat(ACTORS.find(article, sentences, PLACES.of(article)).in(sentences.get(1)))
                .anySatisfy(r -> assertThat(r.span().quote()).isEqualTo("observatory"));
    }

    @Test
    void takesTheSeatOfABodyForNoGovernment() {
        assertThat(actors("The Lima-based Andean Parliament met."))
                .doesNotContain("Government of Peru | government | PERGOV | null");
    }

    @Test
    void takesAStreetForNoCountry() {
        assertThat(actors("Police were called to Chile Avenue and Peruvian Road."))
                .noneMatch(a -> a.contains(" | state | "));
        assertThat(actors("Chile Avenue is closed, Chile said.")).contains("Chile | state | CHL | null");
    }

    @Test
    void takesAPartOfACapitalForAPlace() {
        assertThat(actors("Shells hit the outskirts of Lima."))
                .doesNotContain("Government of Peru | government | PERGOV | null");
        assertThat(actors("Lima suburbs were shelled."))
                .doesNotContain("Government of Peru | government | PERGOV | null");
    }

    @Test
    void keepsAnAbbreviationAndATownOfTheSameLettersApart() {
        assertThat(actors("Sana condemned the raid.")).contains("Government of Yemen | government | YEMGOV | null");
        assertThat(actors("SANA condemned the raid.")).contains("SANA | media | SYRMEDSAN | null");
    }

    @Test
    void leavesAWordThatRunsOnOutOfAName() {
        assertThat(actors("The envoy visited Russia today.")).contains("Russia | state | RUS | null");
        assertThat(actors("Russia Today aired the talk.")).contains("RT | media | RUSMEDRTV | null");
    }

    @Test
    void knowsPeopleWhoseKindBeginsAnotherName() {
        assertThat(actors("Peruvian students blocked the bridge."))
                .contains("Students of Peru | civilians | PEREDU | null");
    }

    @Test
    void placesPeopleAndBodiesInTheCountryWhereTheyStand() {
        assertThat(actors("Demonstrators in Lima burned a flag."))
                .contains("Protesters of Peru | civilians | PERCVL | null");
        assertThat(actors("Strikers marched to a market in Lahore."))
                .anySatisfy(a -> assertThat(a).startsWith("Strikers of Pakistan"));
        assertThat(actors("Rebels in Darfur signed the truce."))
                .contains("Rebels of Sudan | armed_group | SDNREB | null");
        assertThat(actors("Security forces in Guinea closed the road."))
                .anySatisfy(a -> assertThat(a).startsWith("Security forces of Guinea"));
        assertThat(actors("Villagers in a valley near Lahore fled."))
                .contains("Residents of Pakistan | civilians | PAKCVL | null");
        assertThat(actors("Foreigners in Lima left."))
                .noneSatisfy(a -> assertThat(a).startsWith("Foreigners"));
    }

    @Test
    void takesThoseWhomAStatesPoliceDealWithToBeAtHome() {
        assertThat(actors("Peruvian police used water cannon to disperse demonstrators."))
                .contains("Protesters of Peru | civilians | PERCVL | null");
        assertThat(actors("Peruvian police detained two foreigners."))
                .noneSatisfy(a -> assertThat(a).startsWith("Foreigners"));
    }

    @Test
    void takesABodyThatPeopleTurnToForTheirOwnStates() {
        assertThat(actors("Peruvian miners petitioned the electoral commission over the list."))
                .anySatisfy(a -> assertThat(a).startsWith("Election commission of Peru"));
        assertThat(actors("The Peruvian government urged the electoral commission to wait."))
                .noneSatisfy(a -> assertThat(a).startsWith("Election commission of"));
    }

    @Test
    void knowsWhenceRefugeesFled() {
        assertThat(actors("Chile took in families fleeing the drought in Peru."))
                .anySatisfy(a -> assertThat(a).startsWith("Families of Peru"));
    }

    @Test
    void readsFrequentMisspellingsOfCountries() {
        assertThat(actors("The Phillipines sent a note to Equador."))
                .contains("Philippines | state | PHL | null", "Ecuador | state | ECU | null");
        assertThat(actors("Cameron left for Georgina's farm."))
                .noneSatisfy(a -> assertThat(a).contains("| state |"));
    }

    @Test
    void countsAMinorityAmongThePeopleWhereItLives() {
        assertThat(actors("Ethnic Hungarians protested in Romania on Tuesday."))
                .contains("Minority of Romania | civilians | ROUCVL | null")
                .noneSatisfy(a -> assertThat(a).startsWith("Hungary"));
    }

    @Test
    void givesForcesToTheStateThatLeadsThem() {
        assertThat(actors("Peruvian-led forces landed on the island."))
                .contains("Forces of Peru | military | PERMIL | null");
    }

    @Test
    void knowsABodyByItsCountry() {
        assertThat(actors("The Peruvian Foreign Ministry rejected the note."))
                .contains("Foreign ministry of Peru | government | PERGOV | null");
    }

    @Test
    void keepsTheStateOfAPlaceOnlyWhereSomethingIsToldOfThePlace() {
        Article article = Texts.article("Chile shelled Arequipa. A poet lives in Arequipa.");
        List<Sentence> sentences = SYNTAX.parse(article.text(), Layout.of(article.text(), null));
        LocalActors local = ACTORS.find(article, sentences, PLACES.of(article));
        List<Reference> places = sentences.stream()
                .flatMap(s -> local.in(s).stream())
                .filter(r -> r.kind() == Reference.Kind.GROUND)
                .toList();
        assertThat(places).hasSize(2);

        LocalActors told = local.withGroundsOf(Set.of(places.getFirst().span()));
        assertThat(told.get(places.getFirst().keys().getFirst()).mentions())
                .containsExactly(places.getFirst().span());
        assertThat(local.withGroundsOf(Set.of()).all())
                .extracting(LocalActor::name)
                .containsExactly("Chile");
    }

    @Test
    void joinsAnAbbreviationInBracketsToItsName() {
        LocalActors local = read("The armed group Harakat Tujur (HTJ) fled. Fighters of the HTJ returned.");
        assertThat(local.all()).anySatisfy(a -> {
            assertThat(a.aliases()).contains("HTJ", "Harakat Tujur");
            assertThat(a.mentions()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void readsBothCountriesAsThePairTheArticleIsAbout() {
        Article article = Texts.article("Peru and Chile met on Monday. Both countries promised calm.");
        List<Sentence> sentences = SYNTAX.parse(article.text(), Layout.of(article.text(), null));
        LocalActors local = ACTORS.find(article, sentences, PLACES.of(article));
        assertThat(local.in(sentences.get(1)))
                .filteredOn(r -> r.kind() == Reference.Kind.DESCRIPTION)
                .singleElement()
                .satisfies(r -> assertThat(
                                r.keys().stream().map(k -> local.get(k).name()))
                        .containsExactlyInAnyOrder("Peru", "Chile"));
    }

    @Test
    void takesTheNameBehindAGroupWordForTheGroups() {
        assertThat(actors("Soldiers fought the armed group Nusur al Bahr near the coast."))
                .contains("Nusur al Bahr | armed_group | null | null");
    }

    @ParameterizedTest
    @CsvSource({
        "'Soldiers fed 13,000 Peruvian refugees.', Refugees of Peru | civilians | PERREF | null",
        "Gunmen attacked the Hungarian minority in Romania., Minorities of Romania | civilians | ROUCVL | null",
        "Activists from the Fatah movement marched., Activists of Palestine | civilians | PSECVL | null",
        "Students marched to demand that the Peruvian president resign., Students of Peru | civilians | PEREDU | null",
        "'Shells fell on militias in Tripoli, the Lebanese port.', Lebanon | state | LBN | null",
    })
    void saysWhereUnnamedPeopleAndTownsOfTwoCountriesBelong(String sentence, String actor) {
        assertThat(actors(sentence)).contains(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men were shot in Jamaica Plain.",
                "A man was shot in Peru, Indiana.",
                "Rain fell in Lebanon County, Pennsylvania."
            })
    void takesNoTownForTheStateWhoseNameItBears(String sentence) {
        assertThat(actors(sentence)).noneMatch(a -> a.contains("| state |") && !a.contains("USA"));
    }

    @Test
    void givesAHolderTheCountryOfTheBodyItSitsOn() {
        assertThat(actors("Peru's Security Council, including Prime Minister Ana Rojas, met on Friday."))
                .contains("Ana Rojas | person | PERGOV | prime minister");
    }

    @ParameterizedTest
    @CsvSource({
        "The Soviet Union signed the note., Russia | state | RUS | null",
        "Yugoslav troops left the town., Serbia | state | SRB | null",
        "The former Yugoslav Republic of Macedonia signed., North Macedonia | state | MKD | null",
        "Zairean soldiers left the town., DR Congo | state | COD | null",
        "Congo signed the note., DR Congo | state | COD | null",
        "Czechoslovakia signed the note., Czechia | state | CZE | null",
        "Bonn rejected the note., Government of Germany | government | DEUGOV | null",
        "East Germany signed the note., Germany | state | DEU | null",
        "Republika Srpska signed the note., Bosnia and Herzegovina | state | BIH | null",
    })
    void takesTheSuccessorForAStateThatIsNoMore(String sentence, String actor) {
        assertThat(actors(sentence)).contains(actor);
    }

    private static List<String> actors(String text) {
        return read(text).all().stream()
                .map(a -> a.name() + " | " + a.kind().name().toLowerCase(java.util.Locale.ROOT) + " | " + a.code()
                        + " | " + a.office())
                .toList();
    }

    private static LocalActors read(String text) {
        Article article = Texts.article(text);
        return ACTORS.find(article, SYNTAX.parse(text, Layout.of(text, null)), PLACES.of(article));
    }
}
