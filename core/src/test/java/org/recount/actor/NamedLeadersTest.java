package org.recount.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.Texts;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.place.Places;
import org.recount.syntax.Syntax;

class NamedLeadersTest {
    private static final Syntax SYNTAX = Syntax.load();
    private static final Places PLACES = Places.load();
    private static final Actors ACTORS = Actors.load();

    @ParameterizedTest
    @CsvSource({
        "Envoys called on Vladimir Putin at the lake., Vladimir Putin | RUSGOV | null",
        "Envoys called on Gorbachev at the lake., Mikhail Gorbachev | RUSGOV | null",
        "The letter for Muammar al-Gaddafi was lost., Moammar Gadhafi | LBYGOV | null",
        "The band played for Mikhail S. Gorbachev., Mikhail Gorbachev | RUSGOV | null",
        "A crowd cheered for Ban Ki-moon in the harbour., Ban Ki-moon | IGOUNO | null",
        "A crowd cheered for Israel Katz in the harbour., Israel Katz | ISRMIL | null",
        "A crowd cheered for al-Assad in the harbour., al-Assad | SYRGOV | null",
        "Farmers saw Jonas Savimbi near the ford., Jonas Savimbi | AGOOPPUNI | null",
    })
    void knowsAListedLeaderByNameWhereTheArticleSaysNothingElse(String sentence, String leader) {
        assertThat(people(null, sentence)).contains(leader);
    }

    @ParameterizedTest
    @CsvSource({
        "Secretary-General Kofi Annan sent a note., Kofi Annan | IGOUNO | secretary-general",
        "President Clinton sent a note., Bill Clinton | USAGOV | president",
        "King Hussein sent a note., Hussein bin Talal | JORGOV | king",
        "Iraqi leader Hussein sent a note., Saddam Hussein | IRQGOV | leader",
        "Palestinian leader Yasser Arafat sent a note., Yasser Arafat | PSEGOV | leader",
        "Bosnian Serb leader Radovan Karadzic sent a note., Radovan Karadzic | BIHREB | leader",
        "Hamas leader Khaled Mashal sent a note., Khaled Meshaal | PSEREBHMS | leader",
        "Gen. Ratko Mladic sent a note., Ratko Mladic | BIHREB | null",
        "Israeli opposition leader Ehud Barak sent a note., Ehud Barak | ISROPP | opposition leader",
        "Amir Peretz sent a note., Amir Peretz | ISRMIL | null",
        "President Francois Miterrand sent a note., Francois Mitterrand | FRAGOV | president",
    })
    void readsATitleBesideTheName(String sentence, String leader) {
        assertThat(people(null, sentence)).contains(leader);
    }

    @Test
    void takesAWeakNameBeforeAGovernmentForOneWhoRuled() {
        assertThat(actors("The Clinton administration sent a note.")).contains("Government of United States | USAGOV");
        assertThat(actors("The Peretz administration sent a note.")).noneMatch(a -> a.contains("ISR"));
        assertThat(people(null, "Miterrand sent a note.")).noneMatch(p -> p.contains("FRA"));
    }

    @Test
    void takesAWeakNameForALeaderOnlyBesideTheFullNameOrATitle() {
        assertThat(people(null, "The coach praised Clinton for the goal.")).isEmpty();
        assertThat(people(null, "Coach Clinton praised the goal.")).noneMatch(p -> p.contains("USA"));
        assertThat(people(null, "Bill Clinton left. Later the choir sang for Clinton."))
                .containsExactly("Bill Clinton | USAGOV | null");
    }

    @Test
    void takesASurnameForTheStrangerWhoBearsItInTheArticle() {
        assertThat(people(null, "The farmer Igor Putin, 61, lost a cow. A neighbour helped Putin."))
                .containsExactly("Igor Putin | null | null");
    }

    @Test
    void leavesALongerNameAlone() {
        assertThat(people(null, "Planes landed at Nelson Mandela Airport.")).isEmpty();
        assertThat(people(null, "The Aidid militia fled.")).noneMatch(p -> p.contains("SOM"));
    }

    @Test
    void letsTheCountryThatTheArticleGivesWin() {
        assertThat(people(null, "Ghanaian President Imran Khan sent a note."))
                .containsExactly("Imran Khan | GHAGOV | president");
    }

    @ParameterizedTest
    @CsvSource({
        "1990-08-02, George H.W. Bush | USAGOV | null",
        "2003-03-20, George W. Bush | USAGOV | null",
        ", George Bush | USAGOV | null",
    })
    void tellsNamesakesByTheDateAndElseKeepsTheirCountry(String day, String leader) {
        assertThat(people(day, "Crowds waited for George Bush by the gate.")).containsExactly(leader);
    }

    @ParameterizedTest
    @CsvSource({
        "1989-11-10, Mikhail Gorbachev | RUSGOV | null",
        "1996-05-01, Mikhail Gorbachev | RUSGOV | null",
        "2016-05-01,",
    })
    void countsALeaderFromAYearBeforeTheOfficeToFifteenAfter(String day, String leader) {
        assertThat(people(day, "Crowds waited for Mikhail Gorbachev by the gate.").stream()
                        .filter(p -> p.contains("RUSGOV")))
                .isEqualTo(leader == null ? List.of() : List.of(leader));
    }

    @ParameterizedTest
    @CsvSource({"1989-11-10, 1", "1993-05-01, 1", "1999-05-01, 0"})
    void takesASurnameAloneForALeaderInOfficeOrShortlyAfter(String day, int found) {
        assertThat(people(day, "Crowds waited for Gorbachev by the gate.")).hasSize(found);
    }

    @Test
    void leavesASurnameOneLetterFromAnotherPersonsToThem() {
        assertThat(people(null, "Boris Corbachev came in. Crowds waited for Gorbachev by the gate."))
                .noneMatch(p -> p.contains("RUSGOV"));
    }

    @Test
    void takesTheOfficeHeldAtTheDateForTheCode() {
        assertThat(people("1984-01-10", "Crowds waited for Nelson Mandela by the gate."))
                .containsExactly("Nelson Mandela | ZAFPTYANC | null");
        assertThat(people("1995-01-10", "Crowds waited for Nelson Mandela by the gate."))
                .containsExactly("Nelson Mandela | ZAFGOV | null");
    }

    @Test
    void takesTheGovernmentOfALeaderForThatOfTheCountry() {
        assertThat(read(null, "The Gorbachev government rejected the note.").all())
                .anyMatch(a -> "RUSGOV".equals(a.code()) && a.kind() == ActorKind.GOVERNMENT);
    }

    @Test
    void knowsOneLeaderUnderAllNamesAndTheOfficeHeldThen() {
        LocalActors actors = read(
                "2003-02-01",
                "Abu Mazen met Saddam Hussein. The Iraqi president thanked Mahmoud Abbas, and Saddam left.");
        assertThat(actors.all())
                .filteredOn(a -> a.kind() == ActorKind.PERSON)
                .extracting(LocalActor::name, LocalActor::identity)
                .containsExactlyInAnyOrder(
                        tuple("Mahmoud Abbas", "leader:mahmoud abbas"),
                        tuple("Saddam Hussein", "leader:saddam hussein"));
    }

    private static List<String> actors(String text) {
        return read(null, text).all().stream()
                .map(a -> a.name() + " | " + a.code())
                .toList();
    }

    private static List<String> people(@Nullable String day, String text) {
        return read(day, text).all().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(a -> String.format(Locale.ROOT, "%s | %s | %s", a.name(), a.code(), a.office()))
                .toList();
    }

    private static LocalActors read(@Nullable String day, String text) {
        Article article = Texts.article("test.txt", day, text);
        return ACTORS.find(article, SYNTAX.parse(text, Layout.of(text, null)), PLACES.of(article));
    }
}
