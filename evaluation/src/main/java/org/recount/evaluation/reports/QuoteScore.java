package org.recount.evaluation.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.evaluation.Measure;
import org.recount.evaluation.Miss;
import org.recount.record.Record;
import org.recount.resolve.Actor;
import org.recount.resolve.Statement;
import org.recount.statement.Rendering;

/**
 * Quotes: an utterance is grouped when one statement has, in every report that the annotation names, a rendering that
 * shares at least half of the shorter with the quoted words, and its speaker is of the right country (or bears the
 * right name, where the annotation gives a person without a country).
 */
final class QuoteScore {
    private QuoteScore() {}

    static Scored of(Gold gold, Record record) {
        Codes codes = new Codes(gold, record.actors());
        Map<String, Article> articles = Scored.bySeed(record);
        Map<String, Statement> statements =
                record.statements().stream().collect(Collectors.toMap(Statement::id, s -> s));
        Map<String, Actor> actors = record.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
        List<Miss> misses = new ArrayList<>();
        int grouped = 0;
        for (Gold.Quote quote : gold.quotes()) {
            Map<String, Set<String>> found = new TreeMap<>();
            quote.renderings()
                    .forEach((seed, words) -> found.put(seed, statementsOf(articles.get(seed), words, record)));
            Set<String> shared = found.values().stream()
                    .reduce((a, b) -> {
                        Set<String> both = new HashSet<>(a);
                        both.retainAll(b);
                        return both;
                    })
                    .orElse(Set.of());
            List<Statement> candidates = shared.stream()
                    .map(statements::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (candidates.stream().anyMatch(s -> speaks(quote, s, codes, actors))) {
                grouped++;
            } else {
                String reason = candidates.isEmpty()
                        ? "no statement is shared: " + found
                        : "speaker "
                                + candidates.stream()
                                        .map(s -> codes.name(s.speaker()))
                                        .toList() + ", wanted " + quote.speaker();
                quote.renderings().keySet().stream()
                        .findFirst()
                        .ifPresent(seed -> misses.add(miss(quote, seed, articles.get(seed), reason)));
            }
        }
        return new Scored(
                List.of(Measure.count("quotes_grouped", grouped, gold.quotes().size())), misses);
    }

    private static Miss miss(Gold.Quote quote, String seed, @Nullable Article article, String reason) {
        List<Span> spans = article == null
                ? List.of()
                : Evidence.find(
                        article, Objects.requireNonNull(quote.renderings().get(seed)));
        Span at = spans.isEmpty() ? null : spans.getFirst();
        return new Miss(
                "quotes_grouped",
                seed,
                at == null ? null : at.start(),
                at == null ? null : at.end(),
                quote.id() + ": " + reason);
    }

    private static Set<String> statementsOf(@Nullable Article article, String words, Record record) {
        List<Span> quoted = article == null ? List.of() : Evidence.find(article, words);
        return record.renderings().stream()
                .filter(r -> quoted.stream().anyMatch(q -> same(q, r.span())))
                .map(Rendering::statement)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean same(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return a.article().equals(b.article())
                && shared > 0
                && 2 * shared >= Math.min(a.end() - a.start(), b.end() - b.start());
    }

    private static boolean speaks(Gold.Quote quote, Statement statement, Codes codes, Map<String, Actor> actors) {
        Optional<String> country = Codes.countryIn(quote.speaker());
        if (country.isPresent()) {
            return codes.actsFor(statement.speaker(), country.get());
        }
        Actor speaker = statement.speaker() == null ? null : actors.get(statement.speaker());
        return speaker != null
                && !Names.bearers(List.of(speaker), quote.speaker()).isEmpty();
    }
}
