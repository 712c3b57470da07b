package org.recount;

import java.util.List;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.finding.Detail;
import org.recount.place.Place;
import org.recount.statement.Rendering;

/**
 * What one article says, before it is set beside others: actors are local, times may lack a day.
 *
 * @param article the article
 * @param places that it names
 * @param actors who acts in it
 * @param renderings its reported speech
 * @param mentions its event mentions
 * @param details the values that it gives
 */
record ArticleReading(
        Article article,
        List<Place> places,
        LocalActors actors,
        List<Rendering> renderings,
        List<Mention> mentions,
        List<Detail> details) {}
