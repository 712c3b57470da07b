package org.recount.actor;

import java.util.List;
import org.recount.article.Article;
import org.recount.place.ArticlePlaces;
import org.recount.syntax.Sentence;

/** Finds who acts in an article. Immutable and safe to share between threads. */
public final class Actors {
    private final Names names;

    private Actors(Names names) {
        this.names = names;
    }

    /** Reads the tables of names. */
    public static Actors load() {
        return new Actors(Names.load());
    }

    /**
     * The actors of an article.
     *
     * @param sentences the article's sentences, in order, with consecutive indices from 0
     * @param places its places
     */
    public LocalActors find(Article article, List<Sentence> sentences, ArticlePlaces places) {
        return new ActorFinder(article, sentences, names, places).find();
    }
}
