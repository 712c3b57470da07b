package org.recount.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.internal.Ids;

/** Gathers the details of one article: one that several mentions share is one detail of all of them. */
final class Drafts {
    private final Article article;
    private final Claims claims;
    private final Map<String, Detail> byId = new HashMap<>();

    Drafts(Article article, Claims claims) {
        this.article = article;
        this.claims = claims;
    }

    void figure(Figure f, List<String> mentions) {
        Quantity q = f.quantity();
        int from = f.sentence().token(Math.min(q.first(), f.head().index())).start();
        int to = f.sentence().token(Math.max(q.last(), f.head().index())).end();
        Figure less = f.less();
        if (less != null) {
            to = Math.max(to, less.sentence().token(less.quantity().last()).end());
        }
        Span number = article.span(
                f.sentence().token(q.first()).start(),
                f.sentence().token(q.last()).end());
        add(f.harm().attribute(), f.group(), q, null, article.span(from, to), mentions, claims.of(number));
    }

    void words(String attribute, @Nullable String value, Span span, String mention, Claims.Claim claim) {
        add(attribute, Scopes.ALL, null, value, span, List.of(mention), claim);
    }

    private void add(
            String attribute,
            String group,
            @Nullable Quantity q,
            @Nullable String value,
            Span span,
            List<String> mentions,
            Claims.Claim claim) {
        String id = Ids.of(article.id(), span.start(), span.end(), attribute, group);
        Detail known = byId.get(id);
        TreeSet<String> all = new TreeSet<>(mentions);
        if (known != null) {
            all.addAll(known.mentions());
        }
        byId.put(
                id,
                new Detail(
                        id,
                        List.of(),
                        List.copyOf(all),
                        article.id(),
                        attribute,
                        group,
                        q == null ? null : q.low(),
                        q == null ? null : q.high(),
                        q == null ? null : q.best(),
                        q == null ? null : q.bound(),
                        known != null && known.value() != null ? known.value() : value,
                        span.quote(),
                        claim.claimant(),
                        claim.basis(),
                        claim.text(),
                        claim.rendering(),
                        span,
                        article.published()));
    }

    List<Detail> sorted() {
        List<Detail> details = new ArrayList<>(byId.values());
        details.sort(Comparator.comparing(Detail::span)
                .thenComparing(Detail::attribute)
                .thenComparing(Detail::group));
        return List.copyOf(details);
    }
}
