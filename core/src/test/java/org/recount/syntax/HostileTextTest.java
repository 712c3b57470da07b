package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.read;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.article.Articles;

class HostileTextTest {
    @Test
    @Timeout(120)
    void tenMegabytesWithoutASpaceAreCutIntoTokens() {
        String text = "a".repeat(10_000_000);
        assertThat(read(text)).allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(250));
    }

    @Test
    @Timeout(120)
    void endlessBracketsAreCutIntoSentences() {
        List<Sentence> sentences = read("([{".repeat(33_000));
        assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(99_000);
        assertThat(sentences).allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(250));
    }

    /** No model runs here: the work of the steps before it must grow with the text and no faster. */
    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "([{",
                ")",
                "\n",
                "\"",
                "\" ",
                "'",
                " '",
                "“",
                "“a ",
                "” “",
                "‘a s’ ",
                "«a b. ",
                "``",
                ".",
                ". ",
                "A.",
                "a. ",
                "\u0301",
                "e\u0301",
                "-",
                "--a",
                "a-",
                "9",
                "9,",
                "9-",
                "\0",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\u200Fa ",
                "\u202E",
                "a@",
                "a.b@",
                "#a",
                "a/",
                "a.bc/",
                "a'",
                "'s",
                "[1] ",
                "Mr. ",
                "• ",
                "\n- ",
                "x\n\n",
                ":-)",
                "…"
            })
    void aMegabyteOfOneThingIsCutInTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Habits habits = Habits.load();
        TokenSpans tokens = Tokenizer.tokens(habits, text, 0, text.length());
        List<Integer> ends = SentenceSplitter.ends(habits, text, tokens, Quotations.of(text, tokens));
        int from = 0;
        int at = 0;
        for (int end : ends) {
            assertThat(end - from).isBetween(1, SentenceSplitter.MOST_TOKENS);
            from = end;
        }
        assertThat(from).isEqualTo(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i) >= at && tokens.end(i) > tokens.start(i)).isTrue();
            assertThat(tokens.end(i) - tokens.start(i)).isLessThanOrEqualTo(TokenSpans.LONGEST);
            at = tokens.end(i);
        }
    }

    /** With one more character before them, the limit of a token's length falls between the halves of a pair. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "#a", "#aa", "www.", "www.a"})
    void noTokenEndsInsideACharacter(String before) {
        String text = before + "\uD83D\uDE00".repeat(150);
        assertThat(read(text).getFirst().tokens())
                .allSatisfy(t -> assertThat(
                                t.form().codePoints().noneMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c)))
                        .isTrue());
    }

    @Test
    @Timeout(60)
    void endlessApostrophesDoNotBreakTheReading() {
        assertThat(Articles.of("a.txt", "a'".repeat(500_000)).text()).hasSize(1_000_000);
    }

    @Test
    @Timeout(120)
    void anyCharactersAreReadAndEveryTokenIsWhereItSays() {
        Random random = new Random(3);
        String pieces = "ab.'’\"“”-—,;:@/$%&( )\n\t\0\u0007\uD83D\uDE00\uFEFF\u200BÉ٣9";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int end = 0;
            for (Sentence sentence : read(text.toString())) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.start()).isGreaterThanOrEqualTo(end);
                    assertThat(text.substring(token.start(), token.end()))
                            .isEqualTo(token.form())
                            .isNotBlank();
                    end = token.end();
                }
            }
        }
    }

    @Test
    void everySentenceIsOneTree() {
        for (Sentence sentence : read("Envoys met. ((( ))) 1 2 3! \"She,\" he said - and left; then, then, then.")) {
            assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
            Token root = sentence.tokens().stream()
                    .filter(t -> t.head() < 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(sentence.subtree(root)).hasSameSizeAs(sentence.tokens());
        }
    }

    @Test
    void threadsShareOneInstance() {
        String text = "Bandits attacked a convoy near the river on Sunday, killing four drivers.";
        List<Sentence> alone = read(text);
        List<List<Sentence>> together =
                IntStream.range(0, 64).parallel().mapToObj(i -> read(text)).toList();
        assertThat(together).allSatisfy(s -> assertThat(s).isEqualTo(alone));
    }
}
