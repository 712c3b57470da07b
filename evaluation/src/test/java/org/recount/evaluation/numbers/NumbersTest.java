package org.recount.evaluation.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Span;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.finding.Detail;

class NumbersTest {
    private static final String LONG =
            "The street was quiet again in the morning, and the shops opened late. ".repeat(3);

    @ParameterizedTest(name = "{0}: {1} killed, {2} injured")
    @CsvSource(delimiter = '|', textBlock = """
            Two men died and 13 were badly hurt.    | 2 | 13
            Three died. Nobody was hurt.            | 3 | 0
            In 2014 a man died.                     | 0 | 0
            At 9 they left. The dead were counted.  | 0 | 0
            """)
    void theBaselineIsTheFirstNumberBeforeAWordOfHarm(String text, int killed, int injured) {
        assertThat(FirstNumber.of(text, Harm.KILLED)).isEqualTo(killed);
        assertThat(FirstNumber.of(text, Harm.INJURED)).isEqualTo(injured);
    }

    @Test
    void theFirstDetailIsTheFirstOfAllPeopleByPlace() {
        List<Detail> details = List.of(
                detail(40, "killed", "all", 5, 5),
                detail(20, "killed", "all", null, 3),
                detail(10, "killed", "children", 1, 1),
                detail(5, "injured", "all", 9, 9));
        assertThat(FirstDetail.number(FirstDetail.of(details, Harm.KILLED))).isEqualTo(3);
        assertThat(FirstDetail.number(Optional.empty())).isZero();
    }

    @Test
    void theFirstReportOfAnIncidentIsTheEarliestByDateThenById(@TempDir Path folder) throws IOException {
        lay(folder, LONG);
        Gold gold = Gold.read(folder);
        assertThat(gold.dropped()).isEqualTo(1);
        assertThat(gold.earliest().values()).extracting(Report::id).containsExactly("b");
    }

    @Test
    void aNumberThatIsNotTheRecordsIsAMissAndNothingStatedIsNone() {
        NumbersScore score = new NumbersScore();
        score.add(
                new Incident("7", 2, 0),
                new Report("7", "2014-01-01", "a", "", "Three died."),
                List.of(detail(0, "killed", "all", 3, 3)));
        assertThat(score.measures())
                .containsExactly(
                        Measure.of("killed_first", 0),
                        Measure.of("killed_baseline", 0),
                        Measure.of("injured_first", 1),
                        Measure.of("injured_baseline", 1),
                        Measure.of("incidents_scored", 1));
        assertThat(score.misses())
                .containsExactly(new Miss("killed_first", "a", 0, 4, "incident 7: wanted 2, found 3 ('text')"));
    }

    @Test
    void theHeadlineBelongsToTheTextButNotToItsLength() {
        Report report = new Report("7", "2014-01-01", "a", "Two dead in fire", "They died.");
        assertThat(report.text()).isEqualTo("Two dead in fire\n\nThey died.");
        assertThat(new Report("7", "2014-01-01", "a", LONG, "They died.").tooShort())
                .isTrue();
    }

    @Test
    void theCommandCountsWhatItCannotScore(@TempDir Path folder) throws IOException {
        lay(folder, LONG + "Two people were killed and five people were injured in the fire.");
        assertThat(EvaluateNumbersCommand.score(folder).measures())
                .contains(
                        Measure.of("killed_first", 1),
                        Measure.of("injured_first", 1),
                        Measure.of("incidents_scored", 1),
                        Measure.of("incidents_without_text", 1),
                        Measure.of("articles_dropped", 1));
        assertThat(EvaluateNumbersCommand.score(folder.resolve("none")).measures())
                .containsExactly(Measure.absent("killed_first"), Measure.absent("injured_first"));
    }

    private static void lay(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(Gold.INCIDENTS), """
                {"incident_uri": "7", "num_killed": 2, "num_injured": 5}
                {"incident_uri": "8", "num_killed": 1, "num_injured": 0}
                """);
        Files.writeString(
                folder.resolve(Gold.ARTICLES),
                String.join(
                        "\n",
                        line("7", "c", "2014-01-02", LONG),
                        line("7", "d", "2014-01-03", LONG),
                        line("7", "b", "2014-01-02", text),
                        line("8", "a", "2014-01-01", "Not found.")));
    }

    private static String line(String incident, String id, String date, String text) {
        return "{\"incident\": \"%s\", \"id\": \"%s\", \"dct\": \"%s\", \"content\": \"%s\"}"
                .formatted(incident, id, date, text);
    }

    private static Detail detail(
            int at, String attribute, String group, @Nullable Integer best, @Nullable Integer low) {
        return new Detail(
                attribute + at,
                List.of(),
                List.of(),
                "a",
                attribute,
                group,
                low,
                best,
                best,
                Detail.Bound.EXACT,
                null,
                "text",
                null,
                Detail.ClaimantBasis.REPORT,
                null,
                null,
                new Span("a", at, at + 4, "text"),
                null);
    }
}
