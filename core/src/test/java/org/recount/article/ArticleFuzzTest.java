package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads any bytes. Without the profile {@code fuzz} the stored inputs are read once; docs/syntax.md tells how to search
 * for more.
 */
class ArticleFuzzTest {
    @FuzzTest
    void anyBytesAreReadAsText(byte[] bytes) {
        assertInOrder(List.of(TextReader.read(bytes, "a")));
    }

    @FuzzTest
    void anyBytesAreReadAsAPage(byte[] bytes) {
        assertInOrder(List.of(HtmlReader.read(bytes, "a")));
    }

    @FuzzTest
    void anyBytesAreReadAsJson(byte[] bytes) throws IOException {
        List<Outcome> outcomes = new ArrayList<>(JsonReader.read(bytes, "a"));
        BoundedLines lines = new BoundedLines(new ByteArrayInputStream(bytes), Limits.LINE_BYTES);
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            outcomes.add(JsonArticle.ofFile(line, "a"));
            outcomes.add(JsonArticle.ofStream(line, "a"));
        }
        assertInOrder(outcomes);
    }

    private static void assertInOrder(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            Article article = outcome.article();
            if (article == null) {
                assertThat(outcome.problems()).isNotEmpty();
            } else {
                assertInOrder(article);
            }
        }
    }

    private static void assertInOrder(Article article) {
        String text = article.text();
        assertThat(text).isNotBlank().isEqualTo(Wellformed.text(text));
        assertThat(article.publishedOn() == null).isEqualTo(article.published() == null);
        int at = 0;
        for (Block block : Layout.of(text, article.title())) {
            assertThat(block.start()).isGreaterThanOrEqualTo(at);
            assertThat(block.end()).isGreaterThan(block.start());
            assertBlank(text, at, block.start());
            Span span = article.span(block.start(), block.end());
            assertThat(article.charStart(span)).isEqualTo(block.start());
            assertThat(text.substring(block.start(), block.end())).isEqualTo(span.quote());
            at = block.end();
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(text.substring(from, to).chars().allMatch(c -> Paragraphs.space((char) c)))
                .as("nothing but white space outside blocks, from %d to %d", from, to)
                .isTrue();
    }
}
