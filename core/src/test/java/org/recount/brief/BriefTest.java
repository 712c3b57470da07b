package org.recount.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recount.record.Record;

class BriefTest {
    @Test
    void tellsARecord() throws IOException {
        assertThat(MarkdownBrief.render(Brief.of(Scene.record()))).isEqualTo(expected("scene.md"));
    }

    @Test
    void theOrderOfTheTablesChangesNothing() {
        Record record = Scene.record();

        assertThat(Brief.of(new Record(
                        record.articles().reversed(),
                        record.origins().reversed(),
                        record.actors().reversed(),
                        record.renderings().reversed(),
                        record.statements().reversed(),
                        record.mentions().reversed(),
                        record.events().reversed(),
                        record.stories().reversed(),
                        record.details().reversed(),
                        record.findings().reversed(),
                        record.relations().reversed(),
                        record.decisions(),
                        record.problems())))
                .isEqualTo(Brief.of(record));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Brief.Sentence one = Brief.Sentence.of("One.", List.of(new Citation.Whole(1)));

        assertThat(Brief.Group.first(2, null, List.of(one, one, one)))
                .isEqualTo(new Brief.Group(null, List.of(one, one), 1));
    }

    @Test
    void wordsThatLookLikeMarkdownStayWords() {
        assertThat(MarkdownBrief.text("*a* <b> [x](y) `c`\n# d")).isEqualTo("\\*a\\* &lt;b&gt; [x]\\(y) \\`c\\` # d");
    }

    private static String expected(String resource) throws IOException {
        try (InputStream in = BriefTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSentenceThatCitesNothingCannotBeBuilt() {
        assertThatThrownBy(() -> new Brief.Sentence(null, "It happened.", List.of(), List.of(), 0, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sentence that cites nothing: It happened.");
    }

    @Test
    void anEmptyRecordMakesAnEmptyBrief() {
        Record empty = new Record(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());

        assertThat(MarkdownBrief.render(Brief.of(empty))).isEqualTo("# What 0 reports say\n\n## The reports\n\n");
    }
}
