package org.recount.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.evaluation.Bar;
import org.recount.evaluation.Bars;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Scorecard;

class SyntaxScoreTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutDataTheCostOfLoadingAloneIsMeasured() throws IOException {
        Scorecard card = SyntaxScore.of(Written::blank, folder, folder);

        assertThat(card.measures())
                .extracting(Measure::name)
                .containsAll(Bars.of("syntax").all().stream().map(Bar::measure).toList());
        assertThat(card.measures())
                .filteredOn(m -> m.value() != null)
                .extracting(Measure::name)
                .doesNotContain("las_ewt", "roles_verbs_f1", "names_f1_gain_gum", "tokens_per_second")
                .contains("load_ms", "heap_mb");
    }

    @Test
    void everyBarOfATreebankThatIsThereIsMeasured() throws IOException {
        Path bank = folder.resolve("ewt-dev.conllu.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bank))) {
            out.write("""
                    # newdoc id = notes-1
                    # text = Go home
                    1	Go	go	VERB	VB	_	0	root	_	Roles=go.01:V
                    2	home	home	ADV	RB	_	1	advmod	_	Args=1:ARG4:2-2

                    """.getBytes(StandardCharsets.UTF_8));
        }

        Scorecard card = SyntaxScore.of(Written::blank, folder, folder);

        assertThat(card.measures())
                .filteredOn(m -> m.value() != null)
                .extracting(Measure::name)
                .containsAll(List.of(
                        "las_ewt",
                        "upos_ewt",
                        "event_arcs_ewt",
                        "sentences_f1_ewt",
                        "sentences_f1_ewt.notes",
                        "tokens_f1_ewt",
                        "roles_verbs_f1",
                        "tokens_per_second"))
                .doesNotContain("las_gum");
        assertThat(card.exitCode()).isEqualTo(1);
    }
}
