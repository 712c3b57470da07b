package org.recount.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.coding.Mention;
import org.recount.place.Place;
import org.recount.statement.Verbs;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Whether the time and the place that a mention was given are those of its happening. */
final class Settings {
    private final Article article;
    private final Set<Token> acts;
    private final Set<String> countries;

    /**
     * Of one article.
     *
     * @param all its mentions
     * @param acts their triggers
     */
    Settings(Article article, LocalActors actors, List<Happenings.Placed> all, Set<Token> acts) {
        this.article = article;
        this.acts = acts;
        this.countries = countries(actors, all);
    }

    /** Whether it happened at the place. */
    boolean holds(Happenings.Placed p, Place place) {
        return spoken(place)
                && !party(p.mention(), place)
                && !source(p, place)
                && !speaker(p, place)
                && own(p, place.span());
    }

    /** The word with which a stretch of a sentence begins. */
    private @Nullable Token first(Sentence s, Span span) {
        int at = article.charStart(span);
        return s.tokens().stream().filter(t -> t.start() == at).findFirst().orElse(null);
    }

    /** "Fired rockets from the hills": where it came from. */
    private boolean source(Happenings.Placed p, Place place) {
        Token t = first(p.sentence(), place.span());
        return t != null
                && t.index() > 0
                && p.sentence().token(t.index() - 1).form().equalsIgnoreCase("from");
    }

    /** "A reporter in the capital said that it was shelled": where the one who speaks is. */
    private boolean speaker(Happenings.Placed p, Place place) {
        Sentence s = p.sentence();
        Token t = first(s, place.span());
        for (int i = 0; t != null && i < s.tokens().size(); i++) {
            Token over = s.head(t);
            if (over != null && t.is("nsubj") && Verbs.speaks(over.lemma())) {
                return !over.equals(p.trigger()) && s.within(p.trigger(), over) && !s.within(p.trigger(), t);
            }
            t = over;
        }
        return false;
    }

    /**
     * The countries that the article speaks of: those of its actors, those that it names as places, and the one in which most of its
     * happenings are placed.
     */
    private static Set<String> countries(LocalActors actors, List<Happenings.Placed> all) {
        Map<String, Integer> placed = new TreeMap<>();
        Set<String> countries = new HashSet<>();
        actors.all().forEach(a -> {
            if (a.country() != null) {
                countries.add(a.country());
            }
        });
        for (Happenings.Placed p : all) {
            Place place = p.mention().place();
            if (place != null && place.country() != null) {
                placed.merge(place.country(), 1, Integer::sum);
                if (place.precision() == Place.Precision.COUNTRY) {
                    countries.add(place.country());
                }
            }
        }
        placed.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> countries.add(most.getKey()));
        return countries;
    }

    /** Whether a place lies in one of them; a town of no country that the article speaks of is a namesake. */
    private boolean spoken(Place place) {
        return place.country() == null || countries.contains(place.country());
    }

    /** "They condemned Monday's raid": whether the words belong to this happening, and not to another that the sentence puts under it. */
    boolean own(Happenings.Placed p, Span span) {
        if (Circumstances.force(p.mention())) {
            return true;
        }
        Sentence s = p.sentence();
        Token t = first(s, span);
        for (int i = 0; t != null && i < s.tokens().size() && !t.equals(p.trigger()); i++) {
            if (acts.contains(t)) {
                return false;
            }
            t = s.head(t);
        }
        return true;
    }

    /** "The envoys blamed the capital": a place that stands for who lies there is no place of what was said. */
    private static boolean party(Mention m, Place place) {
        return !Circumstances.force(m)
                && Stream.concat(m.actors().stream(), m.recipients().stream())
                        .anyMatch(p -> place.span().start() == p.span().start()
                                && place.span().end() == p.span().end());
    }
}
