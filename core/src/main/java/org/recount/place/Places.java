package org.recount.place;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.recount.article.Article;
import org.recount.syntax.Sentence;

/** Finds the places that sentences name. Made once, used by any number of threads. */
public final class Places {
    private final Gazetteer gazetteer = Tables.GAZETTEER;
    private final Words words = Tables.WORDS;
    private final AtomicReference<Scene> last = new AtomicReference<>();

    private Places() {}

    /** Read once for all. */
    private static final class Tables {
        private static final Gazetteer GAZETTEER = new Gazetteer();
        private static final Words WORDS = new Words();
    }

    /**
     * Reads the tables.
     *
     * @throws IllegalStateException if one is missing
     */
    public static Places load() {
        return new Places();
    }

    /**
     * The places that a sentence names, in order. Of a chain such as "Turbat, Balochistan, Pakistan" the narrowest
     * stands for all; the wider ones are in its {@code admin1} and {@code country}. A country is a place only where
     * something happens in it, not where it acts.
     */
    public List<Place> find(Article article, Sentence sentence) {
        return new Finder(gazetteer, words, scene(article), article, sentence).find();
    }

    /** What the article as a whole tells; kept for the article that was asked for last, and made anew for another. */
    private Scene scene(Article article) {
        Scene scene = last.get();
        if (scene == null || !scene.article().equals(article.id())) {
            scene = Scene.of(article, gazetteer.countries(), words);
            last.set(scene);
        }
        return scene;
    }
}
