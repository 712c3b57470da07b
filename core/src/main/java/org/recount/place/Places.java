package org.recount.place;

import org.recount.article.Article;

/** Finds the places that articles name. Made once, used by any number of threads. */
public final class Places {
    private final Gazetteer gazetteer = Tables.GAZETTEER;
    private final Words words = Tables.WORDS;

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

    /** The places of an article. */
    public ArticlePlaces of(Article article) {
        return new ArticlePlaces(gazetteer, words, article);
    }
}
