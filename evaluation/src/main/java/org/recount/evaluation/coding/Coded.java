package org.recount.evaluation.coding;

import java.util.List;
import org.recount.actor.LocalActors;
import org.recount.article.Article;
import org.recount.coding.Mention;
import org.recount.statement.Rendering;
import org.recount.syntax.Sentence;

/**
 * A text as the library codes it by itself: its actors are local ones.
 *
 * @param article the text as an article
 * @param sentences its sentences; none when it was not taken for English
 * @param actors who acts in it
 * @param renderings its reported speech
 * @param mentions its event mentions, in order
 */
record Coded(
        Article article,
        List<Sentence> sentences,
        LocalActors actors,
        List<Rendering> renderings,
        List<Mention> mentions) {}
