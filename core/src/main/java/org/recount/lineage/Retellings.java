package org.recount.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recount.article.CopyKind;
import org.recount.article.Span;

/**
 * Finds retellings of one text that share hardly a sequence of words, as a text and its way through another language do: the
 * same choice of quotes, each in nearly the same words, and between the quotes sentences that say the same.
 *
 * <p>One public statement makes independent reports share quotes; so quotes alone are never enough.
 */
final class Retellings {
    private static final int VERBATIM_FROM = 6;
    private static final int MOST_EVIDENCE = 6;

    private record Told(Prose prose, List<Prose.Quote> quotes, List<Part> sentences) {}

    private record Part(int start, int end, Set<String> stems) {}

    private record Match(int a, int b, int shared) {}

    private Retellings() {}

    /** The links of these texts, given nearest to the source first; pairs already linked are passed over. */
    static List<Link> find(List<Prose> sourcesFirst, Collection<Link> known) {
        Set<String> linked = new HashSet<>();
        known.forEach(l -> linked.add(l.from() + " " + l.to()));
        List<Told> told = sourcesFirst.stream().map(Retellings::read).toList();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            for (String key : keys(told.get(i))) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Integer> pairs = new TreeMap<>();
        for (List<Integer> texts : index.values()) {
            if (texts.size() <= Thresholds.PUBLIC_KEY) {
                for (int a = 0; a < texts.size(); a++) {
                    for (int b = a + 1; b < texts.size(); b++) {
                        pairs.merge(((long) texts.get(a) << 32) | texts.get(b), 1, Integer::sum);
                    }
                }
            }
        }
        List<Link> links = new ArrayList<>();
        for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
            Told source = told.get((int) (pair.getKey() >> 32));
            Told retold = told.get((int) (long) pair.getKey());
            boolean both = linked.contains(retold.prose.id() + " " + source.prose.id());
            if (pair.getValue() >= Thresholds.QUOTES && !both) {
                Link link = compare(retold, source);
                if (link != null) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static Told read(Prose prose) {
        List<Part> sentences = new ArrayList<>();
        for (List<Word> words : new TreeMap<>(prose.narrative()).values()) {
            Set<String> stems = new TreeSet<>();
            words.forEach(w -> stems.add(w.stem()));
            if (stems.size() >= Thresholds.SENTENCE_WORDS) {
                sentences.add(new Part(words.getFirst().start(), words.getLast().end(), stems));
            }
        }
        return new Told(prose, prose.quotes(), sentences);
    }

    /** Pairs of neighbouring content stems within quotes: order matters, what a translator puts between does not. */
    private static Set<String> keys(Told told) {
        Set<String> keys = new LinkedHashSet<>();
        for (Prose.Quote quote : told.quotes) {
            String before = null;
            for (Word w : quote.words()) {
                if (w.content()) {
                    if (before != null) {
                        keys.add(before + " " + w.stem());
                    }
                    before = w.stem();
                }
            }
        }
        return keys;
    }

    private static @Nullable Link compare(Told retold, Told source) {
        List<Match> quotes = match(
                retold.quotes.stream().map(q -> new TreeSet<>(q.stems())).toList(),
                source.quotes.stream().map(q -> new TreeSet<>(q.stems())).toList(),
                2,
                Thresholds.QUOTE_SHARE,
                Thresholds.SHORT_QUOTE);
        List<Match> sentences = match(
                retold.sentences.stream().map(Part::stems).toList(),
                source.sentences.stream().map(Part::stems).toList(),
                Thresholds.SENTENCE_WORDS,
                Thresholds.SENTENCE_SHARE,
                0);
        double quoteShare = share(quotes.size(), Math.min(retold.quotes.size(), source.quotes.size()));
        double sentenceShare = share(sentences.size(), Math.min(retold.sentences.size(), source.sentences.size()));
        if (quotes.size() < Thresholds.QUOTES
                || quoteShare < Thresholds.QUOTES_SHARE
                || sentences.size() < Thresholds.SENTENCES
                || sentenceShare < Thresholds.SENTENCES_SHARE) {
            return null;
        }
        CopyKind kind = reworded(retold, source, quotes) ? CopyKind.TRANSLATION : CopyKind.REWRITE;
        double kept = share(quotes.size() + sentences.size(), retold.quotes.size() + retold.sentences.size());
        return new Link(
                retold.prose.id(),
                source.prose.id(),
                kind,
                kept,
                Math.sqrt(quoteShare * sentenceShare) * Thresholds.COPY,
                evidence(retold, quotes, sentences));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Each with at most one other, the pairs that share most first. */
    private static List<Match> match(
            List<? extends Set<String>> as, List<? extends Set<String>> bs, int fewest, double share, int whole) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int b = 0; b < bs.size(); b++) {
            for (String stem : bs.get(b)) {
                index.computeIfAbsent(stem, s -> new ArrayList<>()).add(b);
            }
        }
        List<Match> candidates = new ArrayList<>();
        for (int a = 0; a < as.size(); a++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String stem : as.get(a)) {
                index.getOrDefault(stem, List.of()).forEach(b -> shared.merge(b, 1, Integer::sum));
            }
            for (Map.Entry<Integer, Integer> s : shared.entrySet()) {
                int smaller = Math.min(as.get(a).size(), bs.get(s.getKey()).size());
                double needed = smaller <= whole ? smaller : Math.max(fewest, share * smaller);
                if (s.getValue() >= needed && s.getValue() >= Math.min(fewest, smaller)) {
                    candidates.add(new Match(a, s.getKey(), s.getValue()));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Match m) -> -m.shared)
                .thenComparingInt(Match::a)
                .thenComparingInt(Match::b));
        Set<Integer> usedA = new HashSet<>();
        Set<Integer> usedB = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match m : candidates) {
            if (!usedA.contains(m.a) && !usedB.contains(m.b)) {
                usedA.add(m.a);
                usedB.add(m.b);
                matches.add(m);
            }
        }
        return matches;
    }

    /** Whether at least half of the longer shared quotes differ in a word: quotes of one language are copied to the letter. */
    private static boolean reworded(Told retold, Told source, List<Match> quotes) {
        int same = 0;
        int other = 0;
        for (Match m : quotes) {
            List<String> a = forms(retold.quotes.get(m.a));
            List<String> b = forms(source.quotes.get(m.b));
            if (Math.min(a.size(), b.size()) >= VERBATIM_FROM) {
                String longer = " " + String.join(" ", a.size() > b.size() ? a : b) + " ";
                String shorter = " " + String.join(" ", a.size() > b.size() ? b : a) + " ";
                if (longer.contains(shorter)) {
                    same++;
                } else {
                    other++;
                }
            }
        }
        return other > 0 && other >= same;
    }

    private static List<String> forms(Prose.Quote quote) {
        return quote.words().stream().map(Word::form).toList();
    }

    private static List<Span> evidence(Told retold, List<Match> quotes, List<Match> sentences) {
        List<Span> spans = new ArrayList<>();
        for (Match m : quotes) {
            Prose.Quote q = retold.quotes.get(m.a);
            spans.add(retold.prose.span(q.start(), q.end()));
        }
        for (Match m : sentences) {
            Part p = retold.sentences.get(m.a);
            spans.add(retold.prose.span(p.start(), p.end()));
        }
        return spans.stream().limit(MOST_EVIDENCE).sorted().toList();
    }
}
