package org.recount.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.resolve.Actor;

/**
 * The details that one finding compares, with what is known of their articles and claimants.
 *
 * @param events ids of the happenings, sorted
 * @param attribute what is told
 * @param group of whom
 * @param details sorted by id
 * @param scopes which of them speak of the same people
 * @param kind how their values compare
 * @param articles by id
 * @param actors by id
 */
record Case(
        List<String> events,
        String attribute,
        String group,
        List<Detail> details,
        Scopes scopes,
        ValueKind kind,
        Map<String, Article> articles,
        Map<String, Actor> actors) {

    /** The details of each scope: the same happenings and the same people. */
    Collection<List<Detail>> byScope() {
        Map<String, List<Detail>> parts = new TreeMap<>();
        details.forEach(
                d -> parts.computeIfAbsent(scope(d), k -> new ArrayList<>()).add(d));
        return parts.values();
    }

    /** The happenings and the people that a detail is about, as one key. */
    String scope(Detail d) {
        String people = group.equals(Scopes.ALL) ? scopes.against(d) : d.group();
        return String.join(",", d.events()) + "/" + people;
    }

    /** The version that a detail belongs to: details with equal keys say the same. */
    String version(Detail d) {
        return scope(d) + "/" + kind.key(d);
    }

    /** The origin that a detail's article counts for; the article itself when none is known. */
    List<String> origins(Detail d) {
        Article article = articles.get(d.article());
        return List.of(article == null ? d.article() : article.countedOrigin());
    }

    /** The actor with this id, or null. */
    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }
}
