package org.recount.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.syntax.Sentence;

/** The places that the sentences of one article name; each sentence is looked at once. For one thread. */
public final class ArticlePlaces {
    private final Gazetteer gazetteer;
    private final Words words;
    private final Article article;
    private final Scene scene;
    private final Map<Integer, List<Place>> found = new HashMap<>(); // by the index of the sentence

    ArticlePlaces(Gazetteer gazetteer, Words words, Article article) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.article = article;
        this.scene = Scene.of(article, gazetteer.countries(), words);
    }

    /**
     * The places that a sentence names, in order. Of a chain such as "Turbat, Balochistan, Pakistan" the narrowest
     * stands for all; the wider ones are in its {@code admin1} and {@code country}. A country is a place only where
     * something happens in it, not where it acts.
     */
    public List<Place> in(Sentence sentence) {
        return found.computeIfAbsent(
                sentence.index(), i -> new Finder(gazetteer, words, scene, article, sentence).find());
    }
}
