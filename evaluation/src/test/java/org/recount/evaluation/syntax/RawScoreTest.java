package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Block;
import org.recount.evaluation.Measure;
import org.recount.syntax.Syntax;

class RawScoreTest {
    private static final Treebank BANK = Written.bank("""
            # newdoc id = OWN_news_maro
            # sent_id = maro-1
            # text = They didn't go.
            1 They they PRON PRP _ 4 nsubj _ _
            2-3 didn't _ _ _ _ _ _ _ _
            2 did do AUX VBD _ 4 aux _ _
            3 n't not PART RB _ 4 advmod _ _
            4 go go VERB VB _ 0 root _ SpaceAfter=No
            5 . . PUNCT . _ 4 punct _ _

            # sent_id = maro-2
            # text = They left-handed it.
            1 They they PRON PRP _ 2 nsubj _ _
            2 left-handed left-hand VERB VBD _ 0 root _ _
            3 it it PRON PRP _ 2 obj _ SpaceAfter=No
            4 . . PUNCT . _ 2 punct _ _

            # newdoc id = OWN_talk_maro
            # sent_id = talk-1
            # text = Well
            1 Well well INTJ UH _ 0 root _ _
            """);

    @Test
    void sentencesAreJoinedByASpaceAndDocumentsByABlankLine() {
        RawText raw = new RawText(BANK.trees());
        assertThat(raw.text()).isEqualTo("They didn't go. They left-handed it.\n\nWell\n\n");
        assertThat(raw.blocks()).containsExactly(new Block(0, 36, Block.Kind.BODY), new Block(38, 42, Block.Kind.BODY));
    }

    @Test
    void wordsThatFillAGroupAreOneTokenAndThoseThatCutAWordAreNot() {
        Results results = new Results();

        RawScore.report(new Syntax(Written.blank()), BANK, "own", results);

        // Tokens in gold: They didn't go . They left-handed it . Well; found: left - handed for left-handed.
        double tokens = 200.0 * 8 / (9 + 11);
        // Words in gold: one more, in both.
        double words = 200.0 * 9 / (10 + 12);
        assertThat(results.measures())
                .containsExactly(
                        Measure.of("sentences_f1_own", 100),
                        Measure.of("tokens_f1_own", tokens),
                        Measure.of("words_f1_own", words),
                        Measure.of("sentences_f1_own.news", 100),
                        Measure.of("sentences_f1_own.talk", 100),
                        Measure.of("tokens_f1_own.news", 200.0 * 7 / (8 + 10)),
                        Measure.of("tokens_f1_own.talk", 100));
        assertThat(results.misses())
                .extracting(m -> List.of(m.measure(), m.article(), m.start() + "-" + m.end(), m.reason()))
                .containsExactly(
                        List.of("tokens_f1_own", "maro-2", "1-2", "chars 0:11, found 0:4 4:5 5:11"),
                        List.of("words_f1_own", "maro-2", "1-2", "chars 0:11, found 0:4 4:5 5:11"));
    }

    @ParameterizedTest
    @CsvSource({
        "GUM_news_iodine, news",
        "email-enronsent20_02, email",
        "weblog-blogspot.com_nominations_2004, weblog",
        "notes, notes"
    })
    void aDocumentsNameTellsItsGenre(String document, String genre) {
        assertThat(RawScore.genre(document)).isEqualTo(genre);
    }
}
