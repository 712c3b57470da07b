package org.recount.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.CopyKind;

/**
 * Decides on whose reporting each article stands. Its own credits that claim the whole text come first; then the text
 * that it copies or retells; then a source that spoke to an agency; then an agency cited again and again. An article of which
 * nothing is known stands on itself.
 */
final class Standing {
    /** An origin before it has an id: an agency's code, an outlet's name, or the article itself. */
    record Key(Origin.Kind kind, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::name).compare(this, other);
        }
    }

    private final Map<String, List<Key>> keys = new HashMap<>();
    private final Map<String, Link> parents = new TreeMap<>();
    private final Map<Key, Set<Origin.Signal>> why = new TreeMap<>();

    private Standing() {}

    /** Of these articles, nearest to the source first, with their credits and the links between them. */
    static Standing of(List<Article> sourcesFirst, Map<String, List<Credit>> credits, List<Link> links) {
        Standing standing = new Standing();
        Map<String, List<Link>> byArticle = new HashMap<>();
        for (Link link : links) {
            byArticle.computeIfAbsent(link.from(), f -> new ArrayList<>()).add(link);
            byArticle.computeIfAbsent(link.to(), f -> new ArrayList<>()).add(link);
        }
        byArticle
                .values()
                .forEach(l -> l.sort(Comparator.comparingDouble((Link k) -> -k.score())
                        .thenComparing(Link::to)
                        .thenComparing(Link::from)));
        for (Article article : sourcesFirst) {
            List<Link> own = byArticle.getOrDefault(article.id(), List.of());
            standing.place(article, credits.getOrDefault(article.id(), List.of()), own);
        }
        for (Article article : sourcesFirst) {
            standing.order(article.id(), byArticle.getOrDefault(article.id(), List.of()));
        }
        return standing;
    }

    /** The origins of an article, most first. */
    List<Key> keys(String article) {
        return keys.getOrDefault(article, List.of());
    }

    /** The link to the article that this one copies, or null. */
    @Nullable
    Link parent(String article) {
        return parents.get(article);
    }

    /** The signals that put articles on an origin. */
    Set<Origin.Signal> why(Key key) {
        return why.getOrDefault(key, Set.of());
    }

    private void place(Article article, List<Credit> credits, List<Link> links) {
        Map<Key, List<Origin.Signal>> found = new LinkedHashMap<>();
        for (Credit c : credits) {
            if (c.strength() >= Thresholds.CREDITS_TEXT) {
                credit(article, c, found);
            }
        }
        boolean credited = !found.isEmpty();
        Link parent = links.stream()
                .filter(l -> l.from().equals(article.id()))
                .findFirst()
                .orElse(null);
        if (parent != null) {
            parents.put(article.id(), parent);
            boolean copy = parent.kind() == CopyKind.COPY;
            if (copy || !credited) {
                List<Key> from = keys(parent.to());
                from.subList(0, copy ? from.size() : Math.min(1, from.size()))
                        .forEach(k -> linked(article, parent, k, found));
            }
        }
        for (Credit c : credits) {
            boolean source = c.strength() >= Thresholds.CREDITS_SOURCE && c.strength() < Thresholds.CREDITS_TEXT;
            if (source && !credited) {
                credit(article, c, found);
            }
        }
        if (found.isEmpty()) {
            cited(article, credits, found);
        }
        if (found.isEmpty()) {
            String outlet = article.outlet();
            Key own = outlet != null && article.byline() != null
                    ? new Key(Origin.Kind.OUTLET, outlet)
                    : new Key(Origin.Kind.UNKNOWN, article.id());
            boolean signed = own.kind() == Origin.Kind.OUTLET;
            found.put(own, List.of(new Origin.Signal(signed ? "signed" : "nothing_found", article.id(), null, null)));
        }
        keys.put(article.id(), List.copyOf(found.keySet()));
        found.forEach(
                (k, s) -> why.computeIfAbsent(k, x -> new LinkedHashSet<>()).addAll(s));
    }

    private static void cited(Article article, List<Credit> credits, Map<Key, List<Origin.Signal>> found) {
        Map<String, Integer> times = new TreeMap<>();
        double lead = article.text().length() * Thresholds.CITED_LEAD;
        credits.forEach(c -> {
            boolean early = c.span() == null || c.span().start() < lead;
            times.merge(c.agency(), early ? Thresholds.CITED_OFTEN : 1, Integer::sum);
        });
        credits.stream()
                .filter(c -> times.getOrDefault(c.agency(), 0) >= Thresholds.CITED_OFTEN)
                .forEach(c -> credit(article, c, found));
    }

    private static void credit(Article article, Credit c, Map<Key, List<Origin.Signal>> found) {
        found.computeIfAbsent(new Key(Origin.Kind.AGENCY, c.agency()), k -> new ArrayList<>())
                .add(new Origin.Signal(c.signal(), article.id(), null, c.span()));
    }

    private static void linked(Article article, Link link, Key key, Map<Key, List<Origin.Signal>> found) {
        String signal = "shared_" + link.kind().name().toLowerCase(java.util.Locale.ROOT);
        List<Origin.Signal> signals = found.computeIfAbsent(key, k -> new ArrayList<>());
        if (link.evidence().isEmpty()) {
            signals.add(new Origin.Signal(signal, article.id(), link.to(), null));
        }
        link.evidence().forEach(s -> signals.add(new Origin.Signal(signal, article.id(), link.to(), s)));
    }

    /** Puts first the origin whose other articles share most text with this one. */
    private void order(String article, List<Link> links) {
        List<Key> mine = keys(article);
        if (mine.size() < 2) {
            return;
        }
        Map<Key, Double> support = new HashMap<>();
        for (Link link : links) {
            List<Key> theirs = keys(link.other(article));
            if (!theirs.isEmpty() && mine.contains(theirs.getFirst())) {
                support.merge(theirs.getFirst(), link.score(), Math::max);
            }
        }
        List<Key> ordered = new ArrayList<>(mine);
        // the sort is stable: without shared text the order of the credits stays
        ordered.sort(Comparator.comparingDouble(k -> -support.getOrDefault(k, 0.0)));
        keys.put(article, List.copyOf(ordered));
    }
}
