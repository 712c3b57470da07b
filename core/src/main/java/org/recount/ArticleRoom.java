package org.recount;

import java.util.List;
import org.recount.actor.Actors;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Layout;
import org.recount.coding.Coder;
import org.recount.coding.Mention;
import org.recount.finding.Details;
import org.recount.place.ArticlePlaces;
import org.recount.place.Places;
import org.recount.statement.Rendering;
import org.recount.statement.Statements;
import org.recount.statement.Thoughts;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;

/** Reads one article at a time: pure, so that articles can be read side by side on any number of threads. */
final class ArticleRoom {
    private static final ArticleRoom ROOM = new ArticleRoom();

    private final Syntax syntax = Syntax.load();
    private final Places places = Places.load();
    private final Actors actors = Actors.load();
    private final Statements statements = Statements.load();
    private final Coder coder = Coder.load();
    private final Details details = Details.load();

    private ArticleRoom() {}

    /** The one room, with its models and tables loaded. */
    static ArticleRoom get() {
        return ROOM;
    }

    ArticleReading read(Article article) {
        boolean english = article.language() == null || article.language().equals("en");
        List<Sentence> sentences =
                english ? syntax.parse(article.text(), Layout.of(article.text(), article.title())) : List.of();
        ArticlePlaces here = places.of(article);
        LocalActors local = actors.find(article, sentences, here);
        List<Rendering> renderings = statements.find(article, sentences, local);
        List<Rendering> said = renderings.stream().filter(Thoughts::claims).toList();
        List<Mention> mentions = coder.code(article, sentences, here, local, said);
        LocalActors told = local.withGroundsOf(Mention.parties(mentions));
        return new ArticleReading(
                article,
                sentences.stream().flatMap(s -> here.in(s).stream()).toList(),
                told,
                renderings,
                mentions,
                details.find(article, sentences, told, said, mentions));
    }
}
