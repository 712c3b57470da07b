package org.recount.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recount.article.Span;
import org.recount.statement.ReadText;
import org.recount.statement.Rendering;

/** Damaged text is read to its end, and every span that comes out of it reads back. */
class HostileArticleTest {
    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "\n",
        ", ",
        ". ",
        ": ",
        "said ",
        "Chad ",
        "according to ",
        "that ",
        "killed ",
        "two ",
        "children ",
        "at least ",
        "a dozen ",
        "\ud83d\ude00 ",
        "the statement ",
        "who ",
        "including ",
        "(",
        ") ",
        "— ",
        "9,999,999,999 ",
        "hundred thousand million million ",
        "between 5 and ",
        "of ",
        "“ “",
        "while Libya claimed ",
        "denied "
    };

    @Test
    void randomPiecesOfReportsAreReadWithoutFailure() {
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 5 + random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            ReadText read = ReadText.of(text.toString(), "Chad", "Libya");
            List<Rendering> renderings = read.renderings();
            List<Detail> details =
                    Details.load().find(read.article(), read.sentences(), read.actors(), renderings, List.of());
            assertThat(renderings)
                    .allSatisfy(r ->
                            assertThat(read(read, r.span())).isEqualTo(r.span().quote()));
            assertThat(renderings).extracting(Rendering::id).doesNotHaveDuplicates();
            assertThat(details).allSatisfy(d -> assertThat(read(read, d.span())).isEqualTo(d.text()));
        }
    }

    private static String read(ReadText text, Span span) {
        int from = text.article().charStart(span);
        return text.article().text().substring(from, from + span.quote().length());
    }
}
