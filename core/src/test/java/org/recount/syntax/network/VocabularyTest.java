package org.recount.syntax.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Lexicon LEXICON = Lexicon.of(Map.of(
            "shell", new Lexicon.Entry(1L << 3 | 1L << Lexicon.VERB, 0b101),
            "border", new Lexicon.Entry(1L << 2, 0)));
    private static final Vocabulary WORDS = new Vocabulary(List.of("wshelled", "3led", "sxx", "sXxx"), LEXICON, 100);

    @Test
    void aKnownFormHasARowOfItsOwnAndAnUnknownOneRowZero() {
        assertThat(WORDS.bag("shelled").row(0)).isEqualTo(1);
        assertThat(rows(WORDS, "Shelled")).startsWith(1, 2, 4);
        assertThat(rows(WORDS, "quelled")).startsWith(0, 2, 3);
    }

    @Test
    void aFormTakenForUnknownLosesWhatTellsIt() {
        Vocabulary words = new Vocabulary(List.of("wus", "fUS", "sXX"), LEXICON, 0);
        Vocabulary.Bag bag = words.bag("US").unknown(part -> true);
        assertThat(bag.row(0)).isZero();
        assertThat(bag.row(1)).isEqualTo(3);
        assertThat(bag.row(2)).isEqualTo(2);
        assertThat(bag.weight(1)).isEqualTo(1);
        assertThat(bag.weight(2)).isZero();
    }

    @Test
    void anInflectedFormHasItsBaseFormsKinds() {
        assertThat(LEXICON.look("shelled").bits()).containsExactly(Lexicon.VERB, Lexicon.FRAME, Lexicon.FRAME + 2);
        assertThat(LEXICON.look("borders").bits()).containsExactly(2);
        assertThat(LEXICON.look("xyzzy").bits()).isEmpty();
    }

    @Test
    void typographicMarksAndDigitsAreTakenForTheirPlainKind() {
        assertThat(Vocabulary.names("Iran\u2019s")).isEqualTo(Vocabulary.names("Iran's"));
        assertThat(Vocabulary.names("1,234")).isEqualTo(Vocabulary.names("9,876"));
    }

    @Property
    void everyRowIsInTheTable(@ForAll String form) {
        for (int row : rows(WORDS, form)) {
            assertThat(row).isBetween(0, WORDS.size() - 1);
        }
    }

    private static int[] rows(Vocabulary vocabulary, String form) {
        Vocabulary.Bag bag = vocabulary.bag(form);
        return IntStream.range(0, bag.size()).map(bag::row).toArray();
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WORDS.write(new DataOutputStream(bytes));
        Vocabulary read = Vocabulary.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.size()).isEqualTo(WORDS.size());
        for (String form : List.of("shelled", "borders", "Quito", "1984")) {
            assertThat(rows(read, form)).isEqualTo(rows(WORDS, form));
        }
    }
}
