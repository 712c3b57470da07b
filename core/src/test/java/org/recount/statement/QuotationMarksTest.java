package org.recount.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    private static List<String> quoted(String text) {
        return QuotationMarks.find(text).stream()
                .map(q -> text.substring(q.from(), q.to()))
                .toList();
    }

    @Test
    void curlyStraightAndFrenchMarksAreRead() {
        assertThat(quoted("“We wait,” he said. \"They came\" and «all left»."))
                .containsExactly("We wait,", "They came", "all left");
    }

    @Test
    void anOpeningMarkThatClosesIsReadByItsNeighbours() {
        assertThat(quoted("“The bridge stands“, stated the mayor.")).containsExactly("The bridge stands");
    }

    @Test
    void aMarkThatIsDoubledOpensOnce() {
        assertThat(quoted("targets of a “ “rebel” group")).containsExactly("rebel");
    }

    @Test
    void aMarkThatNobodyClosesEndsWithItsSentence() {
        assertThat(quoted("“The dam held. Nobody drowned.\nThe water fell.")).containsExactly("The dam held.");
    }

    @Test
    void aQuotationGoesOnWhenTheNextParagraphOpensWithAMark() {
        List<Quoted> found = QuotationMarks.find("“The dam held. Nobody drowned.\n“We were lucky.”");
        assertThat(found).containsExactly(new Quoted(1, 30, true), new Quoted(32, 46, false));
    }

    @Test
    void aClosingMarkThatNobodyOpenedIsPassedOver() {
        assertThat(quoted("The envoy said so,” and left. He spoke of “order”.")).containsExactly("order");
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(quoted("a 5\" shell and a 7\" one")).isEmpty();
    }

    @Test
    void aLongTextOfMarksIsReadInOnePass() {
        String text = "“ a \" ".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> QuotationMarks.find(text));
    }
}
