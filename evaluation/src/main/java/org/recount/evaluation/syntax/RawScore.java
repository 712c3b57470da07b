package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recount.syntax.Sentence;
import org.recount.syntax.Syntax;
import org.recount.syntax.Token;

/**
 * How well sentences, tokens and words are found in a treebank's raw text, in percent; right is what has both ends
 * right. A token is what the treebank writes as one: {@code didn't} is one token of two words. Recount gives words,
 * so those that fill a token of several words from end to end count as it; how they part is what the words' figure is
 * for.
 */
final class RawScore {
    private final String name;
    private final Results results;
    private final SortedMap<String, Tally> sentences = new TreeMap<>();
    private final SortedMap<String, Tally> tokens = new TreeMap<>();
    private final Tally words = new Tally();

    private RawScore(String name, Results results) {
        this.name = name;
        this.results = results;
    }

    /** Scores a treebank document by document, and adds its figures, also by genre. */
    static void report(Syntax syntax, Treebank bank, String name, Results results) {
        RawScore score = new RawScore(name, results);
        bank.documents().forEach(document -> score.document(syntax, document));
        results.add("sentences_f1_" + name, sum(score.sentences).f1());
        results.add("tokens_f1_" + name, sum(score.tokens).f1());
        results.add("words_f1_" + name, score.words.f1());
        score.sentences.forEach((genre, tally) -> results.part("sentences_f1_" + name, genre, tally.f1()));
        score.tokens.forEach((genre, tally) -> results.part("tokens_f1_" + name, genre, tally.f1()));
    }

    /**
     * The genre in a document's name: what stands between the first two {@code _} when the name has no {@code -}
     * before them ({@code GUM_news_iodine}), else what stands before the first {@code -} ({@code email-enron...}).
     */
    static String genre(String document) {
        int dash = document.indexOf('-');
        int first = document.indexOf('_');
        int second = document.indexOf('_', first + 1);
        if (first >= 0 && second > first && (dash < 0 || dash > second)) {
            return document.substring(first + 1, second);
        }
        return dash < 0 ? document : document.substring(0, dash);
    }

    private void document(Syntax syntax, List<Treebank.Tree> trees) {
        RawText gold = new RawText(trees);
        List<Sentence> found = syntax.parse(gold.text(), gold.blocks());
        String genre = genre(trees.get(0).document());
        List<Long> pieces = found.stream()
                .flatMap(s -> s.tokens().stream())
                .map(RawScore::span)
                .toList();
        count(
                "sentences_f1_" + name,
                gold.sentences(),
                found.stream().map(s -> RawText.span(s.start(), s.end())).toList(),
                sentences.computeIfAbsent(genre, g -> new Tally()));
        count(
                "tokens_f1_" + name,
                gold.tokens(),
                joined(pieces, gold.groups()),
                tokens.computeIfAbsent(genre, g -> new Tally()));
        count("words_f1_" + name, gold.words(), pieces, words);
    }

    private static long span(Token token) {
        return RawText.span(token.start(), token.end());
    }

    /** Puts those that fill a token of several words from end to end together. */
    private static List<Long> joined(List<Long> pieces, Set<Long> groups) {
        Map<Integer, Integer> ends = new HashMap<>();
        groups.forEach(span -> ends.put(start(span), end(span)));
        List<Long> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int start = start(pieces.get(i));
            int end = ends.getOrDefault(start, -1);
            int last = i;
            while (last + 1 < pieces.size() && end(pieces.get(last)) < end) {
                last++;
            }
            boolean fills = end(pieces.get(last)) == end;
            joined.add(fills ? RawText.span(start, end) : pieces.get(i));
            i = fills ? last : i;
        }
        return joined;
    }

    private void count(String measure, Map<Long, RawText.Spot> gold, List<Long> found, Tally tally) {
        Set<Long> all = Set.copyOf(found);
        gold.forEach((span, spot) -> {
            tally.count(true, all.contains(span));
            if (!all.contains(span)) {
                String over = found.stream()
                        .filter(f -> start(f) < end(span) && end(f) > start(span))
                        .limit(5)
                        .map(f -> (start(f) - start(span)) + ":" + (end(f) - start(span)))
                        .collect(Collectors.joining(" "));
                results.miss(
                        measure,
                        spot.tree(),
                        spot.from(),
                        spot.to(),
                        "chars 0:" + (end(span) - start(span)) + ", found " + over);
            }
        });
        all.stream().filter(span -> !gold.containsKey(span)).forEach(span -> tally.count(false, true));
    }

    private static int start(long span) {
        return (int) (span >>> 32);
    }

    private static int end(long span) {
        return (int) span;
    }

    private static Tally sum(SortedMap<String, Tally> tallies) {
        Tally sum = new Tally();
        tallies.values().forEach(sum::add);
        return sum;
    }
}
