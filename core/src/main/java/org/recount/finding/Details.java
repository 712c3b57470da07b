package org.recount.finding;

import java.util.List;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.statement.Rendering;
import org.recount.syntax.Sentence;

/** Finds the values that an article gives: how many were killed, when, where, by whom. Safe for use by several threads. */
public final class Details {
    private Details() {}

    /** Ready for use: the tables are read once. */
    public static Details load() {
        return new Details();
    }

    /**
     * The details, in the order of the text, with claimants as keys of local actors and no events yet.
     *
     * @param article the article
     * @param sentences its sentences
     * @param actors its actors
     * @param renderings its reported speech
     * @param mentions its event mentions
     */
    public List<Detail> find(
            Article article,
            List<Sentence> sentences,
            LocalActors actors,
            List<Rendering> renderings,
            List<Mention> mentions) {
        Claims claims = new Claims(article, sentences, actors, renderings);
        Offsets offsets = new Offsets(article);
        Happenings happenings = new Happenings(offsets, sentences, mentions);
        Drafts drafts = new Drafts(article, claims);
        for (Sentence s : sentences) {
            for (Figure f : Figures.find(s)) {
                drafts.figure(f, happenings.of(f));
            }
        }
        new Circumstances(article, actors, claims, drafts).add(happenings.all());
        return drafts.sorted();
    }
}
