package org.recount.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void marksBecomeOffsetsOfTheTextWithoutThem() {
        String marked = "<s>Peru</s> sued <t>Chile</t>, and <t>Chile</t> laughed.";

        assertThat(Dyad.read("1", marked, Label.ACCUSE))
                .contains(new Dyad(
                        "1",
                        marked,
                        "Peru sued Chile, and Chile laughed.",
                        List.of(new Dyad.Mark(0, 4)),
                        List.of(new Dyad.Mark(10, 15), new Dyad.Mark(21, 26)),
                        Label.ACCUSE));
    }

    @Test
    void oneMarkMayStandInTheOther() {
        assertThat(Dyad.read("1", "<s><t>Peru</t>'s miners</s> went on strike.", Label.PROTEST))
                .hasValueSatisfying(d -> {
                    assertThat(d.source()).containsExactly(new Dyad.Mark(0, 13));
                    assertThat(d.target()).containsExactly(new Dyad.Mark(0, 4));
                    assertThat(d.complete()).isTrue();
                });
    }

    @Test
    void aSideMayBeUnmarkedButNotBoth() {
        assertThat(Dyad.read("1", "<s>Miners</s> went on strike.", Label.PROTEST))
                .hasValueSatisfying(d -> assertThat(d.complete()).isFalse());
        assertThat(Dyad.read("1", "Miners went on strike.", Label.PROTEST)).isEmpty();
        assertThat(Dyad.read("1", "<s></s>Miners went on strike.", Label.PROTEST))
                .isEmpty();
    }

    @Test
    void brokenMarksAreRefused() {
        assertThat(Dyad.read("1", "<s>Miners went on strike.", Label.PROTEST)).isEmpty();
        assertThat(Dyad.read("1", "Miners</s> went on strike.", Label.PROTEST)).isEmpty();
        assertThat(Dyad.read("1", "<s>Miners <s>went</s> on</s> strike.", Label.PROTEST))
                .isEmpty();
    }

    @Test
    void whatCannotBeScoredIsCounted() throws IOException {
        Path file = folder.resolve("dyads.jsonl");
        Files.writeString(file, """
                {"id": "1", "marked": "<s>Peru</s> sued <t>Chile</t>.", "plover": "ACCUSE"}

                {"id": "2", "marked": "Peru sued Chile.", "plover": "ACCUSE"}
                {"id": "3", "marked": "<s>Peru</s> sued <t>Chile</t>.", "plover": "GOSSIP"}
                """);

        Dyads dyads = Dyads.read(file);

        assertThat(dyads.read()).extracting(Dyad::id).containsExactly("1");
        assertThat(dyads.leftOut()).isEqualTo(2);
    }
}
