package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.forms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Block;

class TokensAndSentencesTest {
    @Test
    void cliticsStandAloneWithEitherApostrophe() {
        assertThat(forms("Norway’s envoy didn’t sign; they're late and it'll wait."))
                .containsExactly("Norway|’s|envoy|did|n’t|sign|;|they|'re|late|and|it|'ll|wait|.");
    }

    @Test
    void hyphensPartWordsButNotTheirAffixes() {
        assertThat(forms("Abd-al-Karim, a 40-year-old co-founder of an anti-tank unit, left."))
                .containsExactly("Abd|-|al|-|Karim|,|a|40|-|year|-|old|co-founder|of|an|anti-tank|unit|,|left|.");
    }

    @Test
    void numbersKeepTheirCommasAndStops() {
        assertThat(forms("It cost $1,200.50 or 3.5% on 10:30, 5-10 times."))
                .containsExactly("It|cost|$|1,200.50|or|3.5|%|on|10:30|,|5|-|10|times|.");
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(forms("Mr. J. P. Olsen met Gen. Berg on Jan. 19 in the U.S. capital at No. 3. He left."))
                .containsExactly(
                        "Mr.|J.|P.|Olsen|met|Gen.|Berg|on|Jan.|19|in|the|U.S.|capital|at|No.|3|.", "He|left|.");
    }

    @Test
    void anAbbreviationEndsASentenceBeforeAWordThatStartsOne() {
        assertThat(forms("They flew to the U.S. The talks failed."))
                .containsExactly("They|flew|to|the|U.S.", "The|talks|failed|.");
    }

    @Test
    void aLetterThatIsANameMayEndASentence() {
        assertThat(forms("The minister wrote on X. He gave no date."))
                .containsExactly("The|minister|wrote|on|X|.", "He|gave|no|date|.");
    }

    @Test
    void quotesCloseBehindTheStop() {
        assertThat(forms("“We are ready.” She left. \"Come,\" he said. “Why?” he asked."))
                .containsExactly("“|We|are|ready|.|”", "She|left|.", "\"|Come|,|\"|he|said|.", "“|Why|?|”|he|asked|.");
    }

    @Test
    void aMissingSpaceIsNoObstacle() {
        assertThat(forms("They want cooperation.”He added more.Then he left."))
                .containsExactly("They|want|cooperation|.|”", "He|added|more|.", "Then|he|left|.");
    }

    @Test
    void aStrayStopGoesOnInLowerCase() {
        assertThat(forms("It called its envoy. and asked for talks."))
                .containsExactly("It|called|its|envoy|.|and|asked|for|talks|.");
    }

    @Test
    void notesBelongToTheSentenceBeforeThem() {
        assertThat(forms("The dam broke. [3] [source needed] Villages were flooded."))
                .containsExactly("The|dam|broke|.|[|3|]|[|source|needed|]", "Villages|were|flooded|.");
    }

    @Test
    void addressesStayWhole() {
        assertThat(forms("See https://example.org/a-b?c=1, or write to desk@news.example.org."))
                .containsExactly("See|https://example.org/a-b?c=1|,|or|write|to|desk@news.example.org|.");
    }

    @Test
    void noSentenceCrossesABlockAndPagesAreNotRead() {
        String text = "Talks open Follow us The envoys met";
        List<Sentence> sentences = Syntax.load()
                .parse(
                        text,
                        List.of(
                                new Block(0, 10, Block.Kind.TITLE),
                                new Block(11, 20, Block.Kind.PAGE),
                                new Block(21, 35, Block.Kind.BODY)));
        assertThat(sentences)
                .extracting(s -> s.index() + " " + s.block() + " " + text.substring(s.start(), s.end()))
                .containsExactly("0 TITLE Talks open", "1 BODY The envoys met");
    }
}
