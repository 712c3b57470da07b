package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recount.Texts;
import org.recount.actor.Actors;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.place.ArticlePlaces;
import org.recount.place.Places;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

/** Codes the example of every row of the trigger lexicon and asks for the row's own code at the marked word. */
class LexiconExamplesTest {
    /** Share of rows whose example must come out; the rest fail on the parser, and are listed when the test fails. */
    private static final double BAR = 0.8;

    @Test
    void theRowsFireInTheirOwnExamples() {
        Syntax syntax = Syntax.load();
        Places places = Places.load();
        Actors actors = Actors.load();
        Coder coder = Coder.load();
        List<String> missed = new ArrayList<>();
        List<TriggerRow> rows = Lexicon.load().rows();
        for (TriggerRow row : rows) {
            String text = row.example().replace("[", "").replace("]", "");
            int at = row.example().indexOf('[');
            Article article = Texts.article(text);
            List<Sentence> sentences = syntax.parse(text, Layout.of(text, null));
            ArticlePlaces here = places.of(article);
            LocalActors local = actors.find(article, sentences, here);
            List<Mention> mentions = coder.code(article, sentences, here, local, List.of());
            if (mentions.stream()
                    .noneMatch(m -> m.trigger().start() == at && m.cameo().equals(row.cameo()))) {
                missed.add(row.id() + " " + row.cameo() + ": " + row.example() + " -> "
                        + mentions.stream()
                                .map(m -> m.trigger().quote() + " " + m.cameo())
                                .toList());
            }
        }
        assertThat(missed.size()).as(String.join("\n", missed)).isLessThan((int) (rows.size() * (1 - BAR)));
    }
}
