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
import org.recount.article.Span;
import org.recount.place.ArticlePlaces;
import org.recount.place.Places;
import org.recount.statement.Rendering;
import org.recount.statement.Statements;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

class PairReadingTest {
    private static final Syntax SYNTAX = Syntax.load();
    private static final Places PLACES = Places.load();
    private static final Actors ACTORS = Actors.load();
    private static final Statements STATEMENTS = Statements.load();
    private static final Coder CODER = Coder.load();
    private static final String BOTH_ACTS = "Peru recalled its ambassador to Chile, and Chad shelled Sudan.";

    @Test
    void takesTheMentionThatHasBothParties() {
        assertThat(between(BOTH_ACTS, "Peru", "Chile")).isEqualTo("recalled BOTH");
        assertThat(between(BOTH_ACTS, "Chad", "Sudan")).isEqualTo("shelled BOTH");
    }

    @Test
    void elseOneThatHasOneParty() {
        assertThat(between(BOTH_ACTS, "Sudan", "Sudan")).isEqualTo("shelled ONE");
        assertThat(between(BOTH_ACTS, "Sudan", "Chile")).isEqualTo("recalled ONE");
    }

    @Test
    void elseTheNearest() {
        assertThat(between(BOTH_ACTS, "Sudan", "Chad")).isEqualTo("shelled NONE");
        assertThat(between(BOTH_ACTS, "Chile", "Peru")).isEqualTo("recalled NONE");
    }

    @Test
    void thePartiesOfAMeetingStandEitherWayRound() {
        String talks = "Peru and Chile held talks in Quito on Friday.";

        assertThat(between(talks, "Peru", "Chile")).isEqualTo("talks BOTH");
        assertThat(between(talks, "Chile", "Peru")).isEqualTo("talks BOTH");
        assertThat(between(talks, "Peru", "Peru")).isEqualTo("talks ONE");
    }

    @Test
    void aSideWithoutWordsAsksNothing() {
        assertThat(between(BOTH_ACTS, "", "Sudan")).isEqualTo("shelled BOTH");
        assertThat(between(BOTH_ACTS, "Peru", "")).isEqualTo("recalled BOTH");
    }

    @Test
    void whereNothingHappensNothingIsSaid() {
        assertThat(between("Peru is larger than Chile.", "Peru", "Chile")).isEqualTo("nothing");
    }

    private static String between(String text, String source, String target) {
        Article article = Texts.article(text);
        List<Sentence> sentences = SYNTAX.parse(text, Layout.of(text, null));
        ArticlePlaces places = PLACES.of(article);
        LocalActors actors = ACTORS.find(article, sentences, places);
        List<Rendering> renderings = STATEMENTS.find(article, sentences, actors);
        MarkedPair pair = new MarkedPair(spans(article, source), spans(article, target));
        return CODER.between(
                        article, sentences, actors, CODER.code(article, sentences, places, actors, renderings), pair)
                .map(m -> m.trigger().quote() + " " + pair.fit(m, actors))
                .orElse("nothing");
    }

    private static List<Span> spans(Article article, String words) {
        List<Span> spans = new ArrayList<>();
        for (int i = article.text().indexOf(words);
                i >= 0 && !words.isEmpty();
                i = article.text().indexOf(words, i + 1)) {
            spans.add(article.span(i, i + words.length()));
        }
        return spans;
    }
}
