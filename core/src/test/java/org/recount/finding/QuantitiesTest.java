package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.article.Block;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

class QuantitiesTest {
    /** Each number as "BOUND low..high (best)". */
    private static List<String> numbers(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(tokens.size(), word, word, "X", "X", -1, "root", at, at + word.length()));
            at += word.length() + 1;
        }
        return Quantities.find(new Sentence(0, 0, text.length(), Block.Kind.BODY, tokens)).stream()
                .map(q -> q.bound() + " " + q.low() + ".." + q.high() + " (" + q.best() + ")")
                .toList();
    }

    @Test
    void numeralsAndFiguresAreExact() {
        assertThat(numbers("nine")).containsExactly("EXACT 9..9 (9)");
        assertThat(numbers("forty-two")).containsExactly("EXACT 42..42 (42)");
        assertThat(numbers("two hundred and five")).containsExactly("EXACT 205..205 (205)");
        assertThat(numbers("three thousand four hundred")).containsExactly("EXACT 3400..3400 (3400)");
        assertThat(numbers("12,500")).containsExactly("EXACT 12500..12500 (12500)");
        assertThat(numbers("1.5 million")).containsExactly("EXACT 1500000..1500000 (1500000)");
    }

    @Test
    void wordsBeforeANumberBoundIt() {
        assertThat(numbers("at least nine")).containsExactly("AT_LEAST 9..null (9)");
        assertThat(numbers("more than a hundred")).containsExactly("AT_LEAST 101..null (100)");
        assertThat(numbers("no more than six")).containsExactly("AT_MOST null..6 (6)");
        assertThat(numbers("up to 30")).containsExactly("AT_MOST null..30 (30)");
        assertThat(numbers("nearly 900")).containsExactly("ABOUT null..null (900)");
    }

    @Test
    void aRangeHasBoundsAndNoBestNumber() {
        assertThat(numbers("between 5 and 7")).containsExactly("ABOUT 5..7 (null)");
        assertThat(numbers("five to seven")).containsExactly("ABOUT 5..7 (null)");
    }

    @Test
    void dozensAreAtLeastTwentyAndADozenIsAboutTwelve() {
        assertThat(numbers("dozens")).containsExactly("AT_LEAST 20..null (null)");
        assertThat(numbers("a dozen")).containsExactly("ABOUT null..null (12)");
        assertThat(numbers("half a dozen")).containsExactly("ABOUT null..null (6)");
        assertThat(numbers("hundreds")).containsExactly("AT_LEAST 200..null (null)");
        assertThat(numbers("tens of thousands")).containsExactly("AT_LEAST 20000..null (null)");
        assertThat(numbers("several")).containsExactly("AT_LEAST 2..null (null)");
    }
}
