package org.recount.evaluation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.actor.ActorKind;
import org.recount.article.Article;
import org.recount.article.PublishedBasis;
import org.recount.article.Span;
import org.recount.coding.EventType;
import org.recount.coding.Mention;
import org.recount.coding.Participant;
import org.recount.coding.Status;
import org.recount.evaluation.Grouping;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.finding.Detail;
import org.recount.record.Record;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/** One report of two sentences, its annotation, and what each score makes of a record of it. */
class ScoresTest {
    private static final String TEXT = "Peru’s navy shelled a post in Bolivia on Monday.\n"
            + "Bolivia said two fishermen were killed; “we shall not forget,” said Ana Quispe.";
    private static final String GOLD = """
            {"accept": {"SANCTION": ["SANCTION", "REJECT"]},
             "lineage": [{"group": "wire", "seeds": ["a", "gone"]}],
             "aliases": [["Ana Quispe", "Quispe"]],
             "not_aliases": [["Peru", "Bolivia"]],
             "occurrences": [
              {"id": "shelling", "plover": "ASSAULT", "source": ["PER"], "target": ["BOL"],
               "evidence": {"a": "Peru's navy shelled  a post"},
               "claims": [{"attribute": "killed", "value": 2, "claimant": "BOL", "seed": "a",
                           "evidence": "two fishermen were killed"}]}],
             "quotes": [{"id": "forget", "speaker": "Ana Quispe", "renderings": {"a": "\\"we shall not forget,\\""}}]}
            """;

    private final Article article = new Article(
            "a1",
            "a.txt",
            null,
            null,
            null,
            null,
            null,
            PublishedBasis.UNKNOWN,
            null,
            TEXT,
            "",
            List.of("o1"),
            null,
            null,
            null,
            List.of());
    private final Gold gold;

    ScoresTest(@TempDir Path folder) throws IOException {
        gold = Gold.read(Files.writeString(folder.resolve("a.expected.json"), GOLD));
    }

    @Test
    void anAccountNeedsTypeActorAndRecipientInTheSentenceOfItsEvidence() {
        assertThat(AccountScore.of(gold, record(mention(EventType.ASSAULT, "navy", "bol")))
                        .measures())
                .contains(Measure.count("accounts_found", 1, 1), Measure.of("accounts_in_the_right_event", 1));

        assertThat(AccountScore.of(gold, record(mention(EventType.ASSAULT, "bol", "navy")))
                        .misses())
                .containsExactly(new Miss(
                        "accounts_found",
                        "a",
                        0,
                        26,
                        "shelling: wanted [ASSAULT] [PER] > [BOL], found "
                                + "'shelled' ASSAULT [Bolivia(BOL)] > [Peruvian Navy(PER)]"));
        assertThat(AccountScore.of(gold, record(mention(EventType.ASSAULT, "navy", null)))
                        .measures())
                .contains(Measure.count("accounts_found", 0, 1));
        assertThat(AccountScore.of(gold, record(mention(EventType.COERCE, "navy", "bol")))
                        .measures())
                .contains(Measure.count("accounts_found", 0, 1));
    }

    @Test
    void aCasualtyClaimNeedsValueAndClaimantNearItsEvidence() {
        assertThat(ClaimScore.of(gold, record(detail(2, "bol"))).measures())
                .contains(Measure.of("casualty_claims_right", 1));
        assertThat(ClaimScore.of(gold, record(detail(3, "bol"))).measures())
                .contains(Measure.of("casualty_claims_right", 0));
        assertThat(ClaimScore.of(gold, record(detail(2, "navy"))).measures())
                .contains(Measure.of("casualty_claims_right", 0));
    }

    @Test
    void namesAreJoinedInOneActorAndStrangersApart() {
        assertThat(AliasScore.of(gold, record(detail(2, "bol"))).measures())
                .containsExactly(Measure.count("alias_groups_joined", 1, 1), Measure.count("non_aliases_apart", 1, 1));
    }

    @Test
    void aQuoteNeedsOneStatementAndTheRightSpeaker() {
        assertThat(QuoteScore.of(gold, record(detail(2, "bol"))).measures())
                .containsExactly(Measure.count("quotes_grouped", 1, 1));
    }

    @Test
    void aReportThatIsNotThereIsLeftOutOfTheOrigins() {
        assertThat(OriginScore.of(gold, record(detail(2, "bol"))).measures())
                .containsExactly(Measure.of("origins_b3_f1", 1));
    }

    @Test
    void bCubedAveragesOverThings() {
        Map<String, String> wanted = Map.of("a", "x", "b", "x", "c", "y");

        assertThat(new Grouping(wanted, wanted).bCubedF1()).isEqualTo(1);
        // all in one: precision (2/3 + 2/3 + 1/3) / 3 = 5/9, recall 1
        assertThat(new Grouping(wanted, Map.of("a", "z", "b", "z", "c", "z")).bCubedF1())
                .isCloseTo(10 / 14.0, within(1e-12));
    }

    @Test
    void aDescribedSpeakerHasACountryByCodeOrName() {
        assertThat(Codes.countryIn("BOL government statement")).contains("BOL");
        assertThat(Codes.countryIn("Embassy of Bolivia in Peru")).contains("BOL");
        assertThat(Codes.countryIn("Ana Quispe")).isEmpty();
    }

    private Span words(String words) {
        int at = TEXT.indexOf(words);
        return article.span(at, at + words.length());
    }

    private Mention mention(EventType type, String actor, @Nullable String recipient) {
        return new Mention(
                "m1",
                "a1",
                words("Peru’s navy shelled a post in Bolivia on Monday."),
                words("shelled"),
                type,
                null,
                List.of(),
                "190",
                -10,
                -9,
                4,
                false,
                List.of(new Participant(actor, words("Peru’s navy"))),
                recipient == null ? List.of() : List.of(new Participant(recipient, words("Bolivia"))),
                null,
                null,
                Status.HAPPENED,
                List.of(),
                "m1",
                "");
    }

    private Detail detail(int killed, String claimant) {
        return new Detail(
                "d1",
                List.of(),
                List.of(),
                "a1",
                "killed",
                "civilians",
                killed,
                killed,
                killed,
                Detail.Bound.EXACT,
                null,
                "two fishermen",
                claimant,
                Detail.ClaimantBasis.NAMED,
                "Bolivia",
                null,
                words("two fishermen"),
                null);
    }

    private Record record(Mention mention) {
        return record(List.of(mention), List.of());
    }

    private Record record(Detail detail) {
        return record(List.of(), List.of(detail));
    }

    private Record record(List<Mention> mentions, List<Detail> details) {
        Rendering rendering = new Rendering(
                "r1",
                "a1",
                words("we shall not forget,"),
                Rendering.Kind.DIRECT,
                null,
                "say",
                "ana",
                null,
                null,
                null,
                "r1");
        return new Record(
                List.of(article),
                List.of(),
                List.of(
                        actor("navy", "Peruvian Navy", ActorKind.MILITARY, "PER", "Peru’s navy"),
                        actor("per", "Peru", ActorKind.STATE, "PER"),
                        actor("bol", "Bolivia", ActorKind.STATE, "BOL"),
                        actor("ana", "Ana Quispe", ActorKind.PERSON, null)),
                List.of(rendering),
                List.of(new Statement(
                        "r1",
                        "ana",
                        Rendering.Kind.DIRECT,
                        null,
                        "we shall not forget,",
                        List.of("r1"),
                        List.of(),
                        List.of())),
                mentions,
                List.of(),
                List.of(),
                details,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor actor(String id, String name, ActorKind kind, @Nullable String country, String... aliases) {
        return new Actor(id, name, List.of(aliases), kind, country, null, null, null, null, 1);
    }
}
