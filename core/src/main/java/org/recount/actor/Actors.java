package org.recount.actor;

import java.util.List;
import org.recount.article.Article;
import org.recount.place.Places;
import org.recount.syntax.Sentence;

/** Finds who acts in an article. Immutable and safe to share between threads. */
public final class Actors {
    private final Names names;
    private final Places places;

    private Actors(Names names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** Reads the tables of names and the gazetteer. */
    public static Actors load() {
        return new Actors(Names.load(), Places.load());
    }

    /**
     * The actors of an article.
     *
     * @param sentences the article's sentences, in order, with consecutive indices from 0
     */
    public LocalActors find(Article article, List<Sentence> sentences) {
        return new ActorFinder(article, sentences, names, places).find();
    }
}
