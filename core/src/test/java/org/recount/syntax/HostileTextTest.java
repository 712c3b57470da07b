package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recount.syntax.Reading.read;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
