package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recount.Texts;
import org.recount.actor.Actors;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.place.ArticlePlaces;
import org.recount.place.Places;
import org.recount.statement.Rendering;
import org.recount.statement.Statements;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

class CoderTest {
    private static final Syntax SYNTAX = Syntax.load();
    private static final Places PLACES = Places.load();
    private static final Actors ACTORS = Actors.load();
    private static final Statements STATEMENTS = Statements.load();
    private static final Coder CODER = Coder.load();

    @Test
    void codesWhoDidWhatToWhom() {
        assertThat(code("Peru recalled its ambassador to Chile on Monday."))
                .containsExactly("recalled SANCTION 161 PER > CHL HAPPENED");
    }

    @Test
    void givesANounTheSubjectOfItsLightVerb() {
        assertThat(code("Chad carried out air strikes against Sudan."))
                .contains("strikes ASSAULT 195 TCD > SDN HAPPENED");
    }

    @Test
    void readsStatesOfMindAndPartAsTheSubjectsOwn() {
        assertThat(code("Peru is prepared to lift the ban on Chile."))
                .singleElement()
                .asString()
                .contains("PER > CHL");
        assertThat(code("Chad was engaged in the shelling of Niger."))
                .contains("shelling ASSAULT 194 TCD > NER HAPPENED");
    }

    @Test
    void readsTheTitleOfWhoIsSummoned() {
        assertThat(code("Peru summoned Chile's ambassador Ana Rojas over the cable."))
                .singleElement()
                .asString()
                .startsWith("summoned ACCUSE 114 PER > CHL");
    }

    @Test
    void looksPastWordsThatLeadBackToTheDoer() {
        assertThat(code("Demonstrators in Lima blocked a road to show their anger at the policies of Chile."))
                .anySatisfy(m -> assertThat(m).contains("PER > CHL"));
    }

    @Test
    void findsTheOtherSideInAConditionHoweverDeep() {
        assertThat(code("Peru threatened to halt work on the canal that carries timber if Chile bans its trucks."))
                .anySatisfy(m -> assertThat(m).startsWith("threatened THREATEN").contains("PER > CHL"));
    }

    @Test
    void takesAPartOfATownForTheGroundOfItsState() {
        assertThat(code("Rebels shelled the outskirts of Lima on Friday."))
                .anySatisfy(m -> assertThat(m).startsWith("shelled ASSAULT 194").contains("> PER"));
    }

    @Test
    void makesNoEventOfWhatIsRefused() {
        assertThat(code("Peru ruled out a truce with Chile."))
                .singleElement()
                .asString()
                .startsWith("ruled REJECT 125 PER > CHL");
    }

    @Test
    void takesBareThousandsForPeople() {
        assertThat(code("Thousands marched through the city to demand early elections."))
                .anySatisfy(m -> assertThat(m).startsWith("marched PROTEST 141"));
        assertThat(code("Thousands of trees fell on the city.")).isEmpty();
    }

    @Test
    void readsTwoHarmsSideBySideInAHeadlineAsDoneToTheirSubject() {
        assertThat(code("Man shot, killed in Peru"))
                .anySatisfy(m -> assertThat(m).startsWith("shot ASSAULT 193  > ?"));
        assertThat(code("9 villagers killed 14 injured in shelling of Peru"))
                .isNotEmpty()
                .noneSatisfy(m -> assertThat(m).startsWith("killed"));
    }

    @Test
    void takesBareNumbersAndAgesBesideAHarmForPeople() {
        assertThat(code("Five were wounded in the shooting."))
                .anySatisfy(m -> assertThat(m).startsWith("wounded ASSAULT 193  > ?"));
        assertThat(code("A 9-year-old was shot in the arm."))
                .anySatisfy(m -> assertThat(m).startsWith("shot ASSAULT 193  > ?"));
        assertThat(code("The photographer shot 2019 of them on film.")).isEmpty();
    }

    @Test
    void blamesThePunishedForWhatTheyArePunishedFor() {
        assertThat(code("Peru arrested three Chileans for insulting the Bolivian president."))
                .noneSatisfy(m -> assertThat(m).contains("PER > BOL"));
    }

    @Test
    void readsThePassive() {
        assertThat(code("Chile was condemned by Peru for the attack."))
                .contains("condemned ACCUSE 111 PER > CHL HAPPENED");
    }

    @Test
    void leavesTheSpeakerOutOfWhatIsSaid() {
        assertThat(code("Peru said Chilean forces attacked Bolivia."))
                .contains("attacked ASSAULT 190 CHL > BOL HAPPENED");
        Article article = Texts.article("Peru said Chilean forces attacked Bolivia.");
        assertThat(mentions(article))
                .filteredOn(m -> m.type() == EventType.ASSAULT)
                .allSatisfy(m -> assertThat(m.attribution()).hasSize(1));
    }

    @Test
    void tellsWhatDidNotHappenFromWhatDid() {
        assertThat(code("Peru did not attack Chile.")).contains("attack ASSAULT 190 PER > CHL NEGATED");
        assertThat(code("Peru may attack Chile.")).contains("attack ASSAULT 190 PER > CHL HYPOTHETICAL");
    }

    @Test
    void codesAnActThatIsAnnouncedAsPromiseOrThreat() {
        assertThat(code("Peru will attack Chile.")).contains("attack THREATEN 138 PER > CHL FUTURE");
        assertThat(code("Peru will visit Chile.")).contains("visit AGREE 036 PER > CHL FUTURE");
    }

    @Test
    void countsPeopleWithoutANameAsParties() {
        assertThat(mentions(
                        Texts.article("Hundreds of textile workers have protested against the owners of two mills.")))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.actors()).extracting(p -> p.span().quote()).containsExactly("textile workers");
                    assertThat(m.recipients()).extracting(p -> p.span().quote()).contains("the owners of two mills");
                });
    }

    @Test
    void looksForRecipientsInWhatIsAgreed() {
        assertThat(code("Peru agreed to lift the sanctions on Chile."))
                .singleElement()
                .asString()
                .contains("AGREE")
                .endsWith("PER > CHL HAPPENED");
    }

    @Test
    void makesAllPartiesOfAMeetingActors() {
        assertThat(code("Peru and Chile held talks in Quito on Friday."))
                .contains("talks CONSULT 046 CHL, PER >  HAPPENED");
    }

    @Test
    void keepsTheTimeOfTheCondemnationOffTheRaid() {
        Article article = Texts.article("Peru on Friday condemned the raid of Chile.");
        assertThat(mentions(article))
                .filteredOn(m -> m.type() == EventType.ASSAULT)
                .allSatisfy(m -> assertThat(m.time()).isNull());
    }

    @Test
    void saysThatTheAccusedDidWhatTheyAreAccusedOf() {
        assertThat(code("Peru accused Chile of attacking Bolivia."))
                .contains("attacking ASSAULT 190 CHL > BOL HAPPENED");
        assertThat(code("Chile was accused of attacking Bolivia."))
                .contains("attacking ASSAULT 190 CHL > BOL HAPPENED");
    }

    @Test
    void takesAForeignTownThatIsStruckForItsState() {
        assertThat(code("Peru shelled Guayaquil on Monday.")).containsExactly("shelled ASSAULT 194 PER > ECU HAPPENED");
        assertThat(code("Peru shelled Arequipa on Monday.")).containsExactly("shelled ASSAULT 194 PER > ? HAPPENED");
        assertThat(code("Chile's premier will visit California in the United States."))
                .containsExactly("visit AGREE 036 CHL > USA FUTURE");
    }

    @Test
    void takesTheAuthoritiesOfAPlaceForThoseWhoArrestThere() {
        assertThat(code("A Chilean sailor was arrested in Peru on Monday."))
                .containsExactly("arrested COERCE 173 PER > CHL HAPPENED");
        assertThat(code("A Chilean sailor was sentenced to death in Peru on Monday."))
                .containsExactly("sentenced SANCTION 116 PER > CHL HAPPENED");
        assertThat(code("A Chilean sailor was arrested in Peru by Bolivian agents."))
                .containsExactly("arrested COERCE 173 BOL > CHL HAPPENED");
        assertThat(code("A Chilean sailor was wounded in Peru on Monday."))
                .allSatisfy(c -> assertThat(c).doesNotContain("PER >"));
    }

    @Test
    void takesThoseWhoLeadAWarForThoseWhoseItIs() {
        assertThat(code("Chile condemned the Peruvian-led war in Bolivia."))
                .contains("condemned ACCUSE 111 CHL > PER HAPPENED");
    }

    @Test
    void findsTheSubjectOnTheAuxiliary() {
        assertThat(code("Peru has once again outright rejected a Chilean proposal for a treaty."))
                .containsExactly("rejected REJECT 127 PER > CHL HAPPENED");
    }

    @Test
    void takesThoseOfWhomProtestersWantSomethingForTheOtherSide() {
        assertThat(code("Students staged a march on Monday to demand reforms by the Peruvian government."))
                .containsExactly("march PROTEST 141 PER > PER HAPPENED");
    }

    @Test
    void doesNotMakeTheDeadKill() {
        assertThat(mentions(Texts.article("The shells claimed the lives of a man and a woman injuring five others.")))
                .filteredOn(m -> m.trigger().quote().equals("injuring"))
                .allSatisfy(m -> assertThat(m.actors()).isEmpty());
    }

    @Test
    void knowsTheActWhereNobodyIsNamed() {
        assertThat(mentions(Texts.article("A rocket attack on the market followed.")))
                .singleElement()
                .satisfies(m -> assertThat(m.cameo()).isEqualTo("194"));
    }

    @Test
    void doesNotDateAnAttackByTheOneThatItIsComparedWith() {
        assertThat(mentions(Texts.article("It was the deadliest attack on the town since March 2011.")))
                .singleElement()
                .satisfies(m -> assertThat(m.time()).isNull());
        assertThat(mentions(Texts.article("Chile has attacked Bolivia since March 2011.")))
                .singleElement()
                .satisfies(m -> assertThat(m.time()).isNotNull());
    }

    private static List<String> code(String text) {
        Article article = Texts.article(text);
        LocalActors actors = ACTORS.find(article, sentences(article), PLACES.of(article));
        return mentions(article).stream()
                .map(m -> m.trigger().quote() + " " + m.type() + " " + m.cameo() + " " + names(actors, m.actors())
                        + " > " + names(actors, m.recipients()) + " " + m.status())
                .toList();
    }

    private static String names(LocalActors actors, List<Participant> participants) {
        return participants.stream()
                .map(p ->
                        p.id() == null ? "?" : String.valueOf(actors.get(p.id()).country()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<Sentence> sentences(Article article) {
        return SYNTAX.parse(article.text(), Layout.of(article.text(), null));
    }

    private static List<Mention> mentions(Article article) {
        List<Sentence> sentences = sentences(article);
        ArticlePlaces places = PLACES.of(article);
        LocalActors actors = ACTORS.find(article, sentences, places);
        List<Rendering> renderings = STATEMENTS.find(article, sentences, actors);
        return CODER.code(article, sentences, places, actors, renderings);
    }
}
