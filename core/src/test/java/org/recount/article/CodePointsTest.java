package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 1023, 1024, 5000})
    void countsAsTheStringDoes(int length) {
        Random random = new Random(length);
        StringBuilder made = new StringBuilder();
        while (made.length() < length) {
            made.append(random.nextInt(3) == 0 ? "\uD83D\uDE00" : random.nextInt(20) == 0 ? "\uD83D" : "é");
        }
        String text = made.toString();
        for (int at = 0; at <= text.length(); at++) {
            assertThat(CodePoints.before(text, at)).isEqualTo(text.codePointCount(0, at));
        }
        for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
            assertThat(CodePoints.charOf(text, point)).isEqualTo(text.offsetByCodePoints(0, point));
        }
    }

    /** Counted from the start each time these spans would take some 10^11 steps. */
    @Test
    @Timeout(60)
    void manySpansOfALongTextTakeOneCount() {
        String text = "“\uD83D\uDE00 ” ".repeat(300_000);
        Article article = Articles.of("long.txt", text);
        for (int from = 0; from + 3 < text.length(); from += 6) {
            Span span = article.span(from, from + 3);
            assertThat(article.charStart(span)).isEqualTo(from);
        }
    }
}
