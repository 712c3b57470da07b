package org.recount.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.place.Place;
import org.recount.statement.Rendering;

/**
 * An article as words.
 *
 * @param article the article
 * @param title its title without what the outlet prints in every title; null without a title
 * @param words its words, in order
 * @param grounds stems of the words in names of places
 */
record Prose(Article article, @Nullable String title, List<Word> words, Set<String> grounds) {

    /** Words in quotation marks. */
    record Quote(List<Word> words, List<String> stems) {
        int start() {
            return words.getFirst().start();
        }

        int end() {
            return words.getLast().end();
        }
    }

    /** The article's words; what its direct renderings hold counts as quoted even where a mark is missing; template lines are left out. */
    static Prose of(Article article, List<Rendering> renderings, List<Place> places, Templates templates) {
        boolean[] template = templates.in(article.text());
        List<Word> words = new ArrayList<>(Words.of(article.text()));
        words.removeIf(w -> template[w.start()]);
        int next = words.stream().mapToInt(Word::quote).max().orElse(-1) + 1;
        for (Rendering r : renderings) {
            if (r.kind() == Rendering.Kind.DIRECT) {
                int from = article.charStart(r.span());
                int to = from + r.span().quote().length();
                for (int i = 0; i < words.size(); i++) {
                    Word w = words.get(i);
                    if (w.start() >= from && w.end() <= to && w.quote() < 0) {
                        words.set(i, w.inQuote(next));
                    }
                }
                next++;
            }
        }
        Set<String> grounds = places.stream()
                .flatMap(p -> Words.contentStems(p.span().quote()).stream())
                .collect(Collectors.toSet());
        return new Prose(article, templates.off(article.title()), List.copyOf(words), grounds);
    }

    String id() {
        return article.id();
    }

    Span span(int from, int to) {
        return article.span(from, to);
    }

    /** The quotes with at least two content words, in order. */
    List<Quote> quotes() {
        Map<Integer, List<Word>> byQuote = new TreeMap<>();
        for (Word w : words) {
            if (w.quote() >= 0) {
                byQuote.computeIfAbsent(w.quote(), q -> new ArrayList<>()).add(w);
            }
        }
        return byQuote.values().stream()
                .map(ws -> new Quote(
                        List.copyOf(ws),
                        ws.stream()
                                .filter(Word::content)
                                .map(Word::stem)
                                .distinct()
                                .sorted()
                                .toList()))
                .filter(q -> q.stems().size() >= 2)
                .toList();
    }

    /** The report's own sentences, quotes left out: their content words that are no names, by sentence. */
    Map<Integer, List<Word>> narrative() {
        Map<Integer, List<Word>> sentences = new LinkedHashMap<>();
        for (Word w : words) {
            if (w.quote() < 0 && w.content() && !w.capital()) {
                sentences.computeIfAbsent(w.sentence(), s -> new ArrayList<>()).add(w);
            }
        }
        return new HashMap<>(sentences);
    }
}
