package org.recount.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.Span;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.evaluation.attribution.Attribution.Kind;
import org.recount.evaluation.attribution.Attribution.Range;
import org.recount.statement.Rendering;

class AttributionTest {
    private static final String TEXT = "The mayor said the bridge “will hold”. Ana Paz: “We saw it.”";
    private static final String ANNOTATION = """
            T1\tSource 0 9\tThe mayor
            T2\tCue 10 14\tsaid
            T3\tContent 15 25;26 37\tthe bridge “will hold”
            E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
            T4\tContent 48 60\t“We saw it.”
            E2\tAttribution:T4 Content2:T4
            #1\tAnnotatorNotes E1\twhatever
            """;

    @Test
    void standoffPutsStretchesTogetherAndMarksTellTheKind() {
        assertThat(Standoff.read("a.ann", List.of(ANNOTATION.split("\n")), TEXT))
                .containsExactly(
                        new Attribution(
                                "E1",
                                Kind.MIXED,
                                Map.of(
                                        Part.SOURCE, List.of(new Range(0, 9)),
                                        Part.CUE, List.of(new Range(10, 14)),
                                        Part.CONTENT, List.of(new Range(15, 25), new Range(26, 37)))),
                        new Attribution("E2", Kind.DIRECT, Map.of(Part.CONTENT, List.of(new Range(48, 60)))));
    }

    @Test
    void aStretchWithoutOffsetsIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Standoff.read("a.ann", List.of("T1\tSource 0 x\tThe"), TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a.ann:1: '0 x' is no pair of offsets");
    }

    @Test
    void ofSeveralAnnotatorsTheSmallestSuffixStands(@TempDir Path folder) throws IOException {
        lay(folder.resolve("part"));
        Files.writeString(folder.resolve("part/attributions/one_bbbb.ann"), "");
        assertThat(Gold.read(folder))
                .extracting(g -> g.name() + " " + g.attributions().size())
                .containsExactly("one 2");
    }

    @Test
    void wordsUnderAPartAreComparedAsSets() {
        Article article = Articles.of("one", TEXT);
        Gold gold = new Gold("one", TEXT, Standoff.read("a.ann", List.of(ANNOTATION.split("\n")), TEXT));
        AttributionScore score = new AttributionScore();

        score.add(
                gold,
                article,
                List.of(
                        rendering(article, Rendering.Kind.MIXED, "the bridge “will hold”", "said", "mayor"),
                        rendering(article, Rendering.Kind.INDIRECT, "bridge", null, "Ana Paz")));

        assertThat(score.measures())
                .contains(
                        Measure.of("source_f1.precision", 1 / 3.0),
                        Measure.of("source_f1.recall", 1 / 2.0),
                        Measure.of("cue_f1", 1),
                        Measure.of("content_f1.precision", 1),
                        Measure.of("content_f1.recall", 6 / 12.0),
                        Measure.of("content_f1.mixed.recall", 1),
                        Measure.of("content_f1.direct.recall", 0),
                        Measure.of("attributions", 2),
                        Measure.of("renderings", 2));
        assertThat(score.misses())
                .containsExactly(
                        new Miss("source_f1", "one", 39, 46, "not in gold, indirect: Ana Paz"),
                        new Miss("content_f1", "one", 48, 60, "not found, direct: “We saw it.”"));
    }

    @Test
    void theCommandReadsAFolderAndPrintsAbsentWithoutOne(@TempDir Path folder) throws IOException {
        lay(folder);
        assertThat(EvaluateAttributionCommand.score(folder).measures())
                .contains(Measure.of("attributions", 2), Measure.of("cue_f1", 1));
        assertThat(EvaluateAttributionCommand.score(folder.resolve("none")).measures())
                .containsExactly(Measure.absent("source_f1"), Measure.absent("cue_f1"), Measure.absent("content_f1"));
    }

    private static void lay(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one.txt"), TEXT);
        Files.writeString(folder.resolve("attributions/one_aaaa.ann"), ANNOTATION);
    }

    private static Rendering rendering(
            Article article, Rendering.Kind kind, String content, @Nullable String cue, String speaker) {
        Span span = span(article, content);
        return new Rendering(
                content,
                article.id(),
                span,
                kind,
                cue == null ? null : span(article, cue),
                null,
                null,
                span(article, speaker),
                null,
                null,
                null);
    }

    private static Span span(Article article, String words) {
        int from = article.text().indexOf(words);
        return article.span(from, from + words.length());
    }
}
