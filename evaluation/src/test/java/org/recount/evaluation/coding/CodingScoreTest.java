package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.evaluation.Bar;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.Scorecard;

/** Whole runs over a few written sentences that the coder is known to read. */
class CodingScoreTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutDataAllBarsAreAbsent() throws IOException {
        Scorecard card = CodingScore.of(folder);

        assertThat(card.measures())
                .containsExactlyElementsOf(Bars.of("coding").all().stream()
                        .map(Bar::measure)
                        .map(Measure::absent)
                        .toList());
        assertThat(card.exitCode()).isZero();
    }

    @Test
    void aPairIsFoundOnBothSidesOrNotAtAll() throws IOException {
        dyads("""
                {"id": "right", "marked": "<s>Peru</s> recalled its ambassador to <t>Chile</t>.", "plover": "SANCTION"}
                {"id": "type", "marked": "<s>Chad</s> shelled <t>Sudanese troops</t>.", "plover": "COERCE"}
                {"id": "order", "marked": "<t>Chad</t> shelled <s>Sudan</s>.", "plover": "ASSAULT"}
                {"id": "talks", "marked": "<t>Peru</t> and <s>Chile</s> held talks in Quito.", "plover": "CONSULT"}
                {"id": "none", "marked": "<s>Peru</s> is larger than <t>Chile</t>.", "plover": "AID"}
                """);

        Scorecard card = CodingScore.of(folder);

        // Found: SANCTION and CONSULT 1; ASSAULT, COERCE and AID 0. Given: the pair of "order" has one side only.
        assertThat(value(card, "dyads_macro_f1_found")).isEqualTo(2.0 / 5);
        assertThat(value(card, "dyads_f1_found.CONSULT.recall")).isEqualTo(1);
        assertThat(value(card, "dyads_f1_given.ASSAULT.precision")).isEqualTo(0.5);
        assertThat(value(card, "dyads_precision")).isEqualTo(2.0 / 3);
        assertThat(value(card, "dyads_precision_mentions")).isEqualTo(3);
        assertThat(card.misses())
                .filteredOn(m -> m.measure().equals("dyads_macro_f1_found"))
                .extracting(Miss::article)
                .containsExactly("type", "order", "none");
        assertThat(card.misses())
                .filteredOn(m -> m.measure().equals("dyads_precision"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.start()).isEqualTo(5);
                    assertThat(m.end()).isEqualTo(12);
                    assertThat(m.reason()).startsWith("COERCE: got ASSAULT 1").contains("[Chad(TCD) > ");
                });
    }

    @Test
    void aSideWithoutAMarkAsksNothing() throws IOException {
        dyads("""
                {"id": "1", "marked": "<s>Peru</s> recalled its ambassador to Chile.", "plover": "SANCTION"}
                """);

        Scorecard card = CodingScore.of(folder);

        assertThat(value(card, "dyads_macro_f1_found")).isEqualTo(1);
        assertThat(value(card, "dyads_one_sided")).isEqualTo(1);
        assertThat(value(card, "dyads_precision_mentions")).isZero();
    }

    @Test
    void anEventOfTheCodebookNeedsTypePartiesAndTheExactCode() throws IOException {
        Files.writeString(folder.resolve("codebook_examples.jsonl"), """
                {"id": "right", "text": "Peru recalled its ambassador to Chile.", "events": [
                  {"source": ["PERGOV"], "target": ["CHL"], "plover": "SANCTION", "cameo": "161", "reciprocal": false}]}
                {"id": "back", "text": "Chad shelled Japan.", "events": [
                  {"source": ["JAP"], "target": ["TCD"], "plover": "FIGHT", "cameo": "19", "reciprocal": false}]}
                {"id": "talks", "text": "Peru and Chile held talks in Quito.", "events": [
                  {"source": ["CHL", "PER"], "target": [], "plover": "CONSULT", "cameo": "046", "reciprocal": true}]}
                {"id": "words", "text": "The United Nations condemned Peru.", "events": [
                  {"source": ["IGO"], "target": ["PER"], "plover": "DISAPPROVE", "cameo": "111", "reciprocal": false,
                   "source_text": ["United Nations"], "target_text": ["Peru"]}]}
                {"id": "statement", "text": "Peru is glad.", "events": [
                  {"source": ["PER"], "target": [], "plover": "CONSULT", "cameo": "013", "reciprocal": false}]}
                """.replace("[\n  {", "[{")
                .replace(",\n   ", ", "));

        Scorecard card = CodingScore.of(folder);

        assertThat(value(card, "codebook_events")).isEqualTo(4);
        assertThat(value(card, "codebook_skipped")).isEqualTo(1);
        assertThat(value(card, "codebook_type")).isEqualTo(1);
        assertThat(value(card, "codebook_dyad_type")).isEqualTo(3.0 / 4);
        assertThat(value(card, "codebook_cameo")).isEqualTo(3.0 / 4);
        assertThat(value(card, "codebook_source_country")).isEqualTo(2.0 / 3);
        assertThat(value(card, "codebook_target_country")).isEqualTo(2.0 / 3);
        assertThat(card.misses())
                .filteredOn(m -> m.measure().equals("codebook_dyad_type"))
                .singleElement()
                .satisfies(m -> assertThat(List.of(m.article(), m.reason().substring(0, 36)))
                        .isEqualTo(List.of("back", "ASSAULT 19 [JAP > TCD]: ASSAULT 194 ")));
    }

    private void dyads(String lines) throws IOException {
        Files.writeString(folder.resolve("dyads.jsonl"), lines);
    }

    private static @Nullable Double value(Scorecard card, String name) {
        return card.measures().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .map(Measure::value)
                .orElse(null);
    }
}
