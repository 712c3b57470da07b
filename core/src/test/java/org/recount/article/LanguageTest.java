package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.internal.Table;

class LanguageTest {
    private static final String ENGLISH = """
            The mayor of the town said on Monday that the road to the border would be opened again this week.

            %s

            She did not say who would pay for the work, and the police did not want to answer questions about it.
            """;

    static Stream<Table.Row> texts() {
        return Table.load(LanguageTest.class, "languages.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesAndParagraphsAreKnownByTheirLanguage(Table.Row row) {
        assertThat(Language.of(row.get("text"), null)).isEqualTo(row.get("language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran strikes Pakistan", "Mostar, Zenica, Tuzla", "12,000", "", "… — …"})
    void tooLittleTextTellsNothing(String text) {
        assertThat(Language.of(text, null)).isNull();
        assertThat(Language.of(text, "tr-TR")).isEqualTo("tr");
    }

    @Test
    void aLanguageThatIsNotInTheTableIsNotEnglish() {
        String maori =
                "I whakatuwheratia anō te piriti i te rohe i te Rāpare, e ai ki te koromatua o te tāone, engari kāore"
                        + " anō ngā tāngata kia whakawhiti, ā, kei te tatari tonu rātou ki ngā pirihimana me ngā hōia.";
        assertThat(Language.of(maori, null)).isNotNull().isNotEqualTo("en");
        assertThat(Articles.of("a.txt", maori).problems())
                .extracting(Problem::code)
                .contains("not_english");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Los vecinos dijeron que no había agua en el pueblo y que el alcalde no ha vuelto desde el martes.
            Les habitants ont dit que le maire est parti et que la police ne répond plus aux questions.
            وقال السكان إن رئيس البلدية لم يعد منذ يوم الثلاثاء وإن الشرطة لا تجيب على الأسئلة
            Жители сказали, что мэр не вернулся со вторника и что полиция не отвечает на вопросы.
            """)
    void aForeignPassageIsPassedOverAndNamed(String passage) {
        String text = ENGLISH.formatted(passage);
        Article article = Articles.of("a.txt", text);
        int start = text.indexOf(passage);
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.problems())
                .containsExactly(new Problem(
                        "foreign_passage",
                        "Characters " + start + " to " + (start + passage.length())
                                + " are not in English and were passed over.",
                        start,
                        start + passage.length()));
        assertThat(Layout.of(text, article.title()))
                .filteredOn(block -> block.kind() == Block.Kind.FOREIGN)
                .isEqualTo(List.of(new Block(start, start + passage.length(), Block.Kind.FOREIGN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luis de la Cruz, Ana María Núñez, José Peña, El Salvador, San José.",
                "“Viva la revolución,” he shouted.",
                "The party, Movimiento al Socialismo de la Paz y el Alto, won in all of the towns.",
                "Abu Bakr al-Amin of Liwa al-Islam met Muhammad bin Rashid al-Thani.",
            })
    void foreignNamesInEnglishAreRead(String passage) {
        assertThat(Articles.of("a.txt", ENGLISH.formatted(passage)).problems()).isEmpty();
    }
}
