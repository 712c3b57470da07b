package org.recount.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Happenings happenings = new Happenings(article, sentences, mentions);
        Drafts drafts = new Drafts(article, claims);
        Set<String> told = new HashSet<>();
        List<Figure> figures = new ArrayList<>();
        Pasts pasts = new Pasts(article.published());
        sentences.forEach(s -> figures.addAll(figures(s, told, pasts)));
        Fates.settled(figures, happenings::timeOf).forEach(f -> drafts.figure(f, happenings.of(f)));
        new Circumstances(article, actors, claims, drafts).add(happenings.all());
        return drafts.sorted();
    }

    /**
     * The figures of a sentence. As long as the article has not said how many there were, those whom it names count: at
     * least so many.
     *
     * @param told the attributes of which the article has given a number of all people; grows
     * @param pasts what is of another time
     */
    private static List<Figure> figures(Sentence s, Set<String> told, Pasts pasts) {
        List<Figure> stated =
                Figures.find(s).stream().filter(f -> !pasts.holds(f)).toList();
        List<Figure> lists = Victims.find(s, stated);
        List<Figure> named = lists.stream()
                .filter(f -> !pasts.holds(f))
                .filter(f -> !told.contains(f.harm().attribute()))
                .filter(f -> stated.stream().noneMatch(c -> c.mixed(f)))
                .toList();
        List<Figure> all = new ArrayList<>(named);
        for (Figure f : stated) {
            if (lists.stream().noneMatch(n -> Victims.member(f, n))) {
                all.add(f);
                if (f.group().equals(Scopes.ALL)) {
                    told.add(f.harm().attribute());
                }
            }
        }
        return all;
    }
}
