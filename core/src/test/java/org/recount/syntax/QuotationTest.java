package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.article.Block;

/** Sentences and the quotations that they stand in: {@code text <- quotation}. */
class QuotationTest {
    private static List<String> lines(String text) {
        return read(text).stream().map(s -> line(text, s)).toList();
    }

    private static String line(String text, Sentence s) {
        String words = text.substring(s.start(), s.end());
        Quotation q = s.quotation();
        return q == null ? words : words + " <- " + text.substring(q.start(), q.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor called the plan \"a mistake. A very big one\" on Monday.",
                "The mayor called the plan “a mistake. A very big one” on Monday.",
                "The mayor called the plan 'a mistake. A very big one' on Monday.",
                "The mayor called the plan ‘a mistake. A very big one’ on Monday.",
                "The mayor called the plan « a mistake. A very big one » on Monday.",
                "The mayor called the plan \" a mistake. A very big one \" on Monday.",
                "The mayor called the plan „a mistake. A very big one“ on Monday.",
                "The mayor called the plan ``a mistake. A very big one'' on Monday.",
                "The film “Who Goes There? A Tale” opened the festival in Oslo.",
                "She wore a badge that read “Vote ‘No! Never again’ today” on Monday.",
            })
    void aQuotationWithoutAWholeSentenceIsNotCut(String text) {
        assertThat(lines(text)).containsExactly(text);
    }

    @Test
    void sentencesOfOneQuotationKnowIt() {
        assertThat(lines("“The road is open. Trucks pass again. Nobody was hurt.” The mayor left early."))
                .containsExactly(
                        "“The road is open. <- “The road is open. Trucks pass again. Nobody was hurt.”",
                        "Trucks pass again. <- “The road is open. Trucks pass again. Nobody was hurt.”",
                        "Nobody was hurt.” <- “The road is open. Trucks pass again. Nobody was hurt.”",
                        "The mayor left early.");
    }

    @Test
    void theSentenceWithTheSpeakerIsNotInside() {
        assertThat(lines("\"The road is open. Trucks pass again,\" the mayor said. \"Nobody was hurt.\""))
                .containsExactly(
                        "\"The road is open. <- \"The road is open. Trucks pass again,\"",
                        "Trucks pass again,\" the mayor said.",
                        "\"Nobody was hurt.\" <- \"Nobody was hurt.\"");
    }

    @Test
    void aSentenceKnowsTheInnermostQuotationThatHoldsAllOfIt() {
        assertThat(lines("“We asked the guards. ‘Go home. We are closed.’ That was their answer,” he said."))
                .containsExactly(
                        "“We asked the guards. <- “We asked the guards. ‘Go home. We are closed.’ That was their answer,”",
                        "‘Go home. <- ‘Go home. We are closed.’",
                        "We are closed.’ <- ‘Go home. We are closed.’",
                        "That was their answer,” he said.");
    }

    @Test
    void anInnerQuotationKeepsTogetherWhatTheOuterWouldPart() {
        assertThat(lines("“They shouted ‘peace! Bread’ at us. We ran,” he said."))
                .containsExactly(
                        "“They shouted ‘peace! Bread’ at us. <- “They shouted ‘peace! Bread’ at us. We ran,”",
                        "We ran,” he said.");
    }

    @Test
    void paragraphsThatOpenAnewAreOneQuotationEach() {
        String text = "He said: “The road is open. Trucks pass.\n\n“Nobody was hurt. We are glad.”\n\nHe left.";
        List<Sentence> sentences = Syntax.load()
                .parse(
                        text,
                        List.of(
                                new Block(0, 40, Block.Kind.BODY),
                                new Block(42, 73, Block.Kind.BODY),
                                new Block(75, 83, Block.Kind.BODY)));
        assertThat(sentences.stream().map(s -> line(text, s)))
                .containsExactly(
                        "He said: “The road is open.",
                        "Trucks pass. <- “The road is open. Trucks pass.",
                        "“Nobody was hurt. <- “Nobody was hurt. We are glad.”",
                        "We are glad.” <- “Nobody was hurt. We are glad.”",
                        "He left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "'", "‘", "«", "»", "``"})
    void aMarkWithoutItsPartnerSwallowsNothing(String mark) {
        assertThat(lines(mark + "The road is open. Trucks pass. Nobody was hurt.\n\nHe left."))
                .hasSize(4)
                .noneMatch(line -> line.contains("<-"));
        assertThat(lines("The road is open. Trucks " + mark + "pass. Nobody was hurt.\n\nHe left."))
                .hasSize(4)
                .noneMatch(line -> line.contains("<-"));
    }

    @Test
    void apostrophesAreNoQuotations() {
        assertThat(
                        lines(
                                "In the '90s the rebels' camp stood here. The farmers' sons left 'cause of it. They don't talk."))
                .containsExactly(
                        "In the '90s the rebels' camp stood here.",
                        "The farmers' sons left 'cause of it.",
                        "They don't talk.");
    }

    @Test
    void aPluralsApostropheClosesNoQuotation() {
        assertThat(lines("'The rebels' camp is gone. We saw it.' She left."))
                .containsExactly(
                        "'The rebels' camp is gone. <- 'The rebels' camp is gone. We saw it.'",
                        "We saw it.' <- 'The rebels' camp is gone. We saw it.'",
                        "She left.");
    }

    @Test
    void inchesAndFeetAreNoQuotations() {
        assertThat(lines("The 5\" pipe broke. A 6' wall fell. The 7\" pipe held."))
                .containsExactly("The 5\" pipe broke.", "A 6' wall fell.", "The 7\" pipe held.");
    }

    @Test
    void twoStrayMarksFarApartHoldNothingTogether() {
        String between = "The road is open again. Many trucks pass there. ".repeat(10);
        assertThat(lines("The men \"left early. " + between + "The others stayed\" there at night."))
                .hasSize(22);
    }
}
