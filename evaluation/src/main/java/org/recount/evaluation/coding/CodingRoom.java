package org.recount.evaluation.coding;

import java.util.List;
import java.util.Optional;
import org.recount.actor.Actors;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Articles;
import org.recount.article.Layout;
import org.recount.coding.Coder;
import org.recount.coding.MarkedPair;
import org.recount.coding.Mention;
import org.recount.place.ArticlePlaces;
import org.recount.place.Places;
import org.recount.statement.Rendering;
import org.recount.statement.Statements;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

/** Takes a text through the rooms up to the coder, as {@code recount code} does, and stops before actors are resolved. */
final class CodingRoom {
    private final Syntax syntax = Syntax.load();
    private final Places places = Places.load();
    private final Actors actors = Actors.load();
    private final Statements statements = Statements.load();
    private final Coder coder = Coder.load();

    /** Codes a text as an article of its own. */
    Coded code(String id, String text) {
        return code(Articles.of(id, text));
    }

    /** Codes an article. */
    Coded code(Article article) {
        return code(article, parse(article));
    }

    /** The first step: the article's sentences with their trees. */
    List<Sentence> parse(Article article) {
        boolean english = article.language() == null || article.language().equals("en");
        return english ? syntax.parse(article.text(), Layout.of(article.text(), article.title())) : List.of();
    }

    /** The other steps: from sentences to mentions. */
    Coded code(Article article, List<Sentence> sentences) {
        ArticlePlaces here = places.of(article);
        LocalActors local = actors.find(article, sentences, here);
        List<Rendering> renderings = statements.find(article, sentences, local);
        List<Mention> mentions = coder.code(article, sentences, here, local, renderings);
        return new Coded(article, sentences, local.withGroundsOf(Mention.parties(mentions)), renderings, mentions);
    }

    /** What the coder says of two marked parties. */
    Optional<Mention> between(Coded coded, MarkedPair pair) {
        return coder.between(coded.article(), coded.sentences(), coded.actors(), coded.mentions(), pair);
    }
}
