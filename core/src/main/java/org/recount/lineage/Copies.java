package org.recount.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.article.CopyKind;
import org.recount.article.Span;

/**
 * Finds copies and same-language rewrites: winnowed five-word sequences look up candidates, an exact count of the words
 * covered decides. Every text is compared only with the few nearest to the source, so a text printed by a thousand outlets costs
 * a thousand comparisons.
 */
final class Copies {
    private static final int LONGEST_EVIDENCE = 3;
    private static final int FEWEST_FINGERPRINTS = 3;

    private Copies() {}

    /** The links of these texts, given nearest to the source first. */
    static List<Link> find(List<Prose> sourcesFirst) {
        List<Shingles> shingles =
                sourcesFirst.stream().map(p -> Shingles.of(p.words())).toList();
        Map<Long, List<Integer>> earliest = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < sourcesFirst.size(); i++) {
            Map<Integer, Integer> candidates = new TreeMap<>();
            for (long fingerprint : shingles.get(i).fingerprints()) {
                List<Integer> sources = earliest.computeIfAbsent(fingerprint, f -> new ArrayList<>());
                sources.forEach(s -> candidates.merge(s, 1, Integer::sum));
                if (sources.size() < Thresholds.SOURCES) {
                    sources.add(i);
                }
            }
            for (Map.Entry<Integer, Integer> c : candidates.entrySet()) {
                if (c.getValue() >= FEWEST_FINGERPRINTS) {
                    Link link = compare(
                            sourcesFirst.get(i),
                            shingles.get(i),
                            sourcesFirst.get(c.getKey()),
                            shingles.get(c.getKey()));
                    if (link != null) {
                        links.add(link);
                    }
                }
            }
        }
        return links;
    }

    private static @Nullable Link compare(Prose copy, Shingles ofCopy, Prose source, Shingles ofSource) {
        Share of =
                Share.of(copy.words(), ofCopy.coveredBy(ofSource, copy.words().size()));
        Share back = Share.of(
                source.words(), ofSource.coveredBy(ofCopy, source.words().size()));
        double smaller = Math.max(of.narrative(), back.narrative());
        if (of.narrativeWords() < Thresholds.WORDS_SHARED && of.all() < Thresholds.WHOLE) {
            return null;
        }
        if (smaller < Thresholds.REWRITE) {
            return null;
        }
        CopyKind kind = smaller >= Thresholds.COPY ? CopyKind.COPY : CopyKind.REWRITE;
        return new Link(copy.id(), source.id(), kind, of.all(), smaller, evidence(copy, of));
    }

    private static List<Span> evidence(Prose copy, Share share) {
        return share.runs().stream()
                .sorted((a, b) -> (b[1] - b[0]) - (a[1] - a[0]))
                .limit(LONGEST_EVIDENCE)
                .map(r -> copy.span(
                        copy.words().get(r[0]).start(),
                        copy.words().get(r[1] - 1).end()))
                .sorted()
                .toList();
    }

    /** How much of a text is covered: of all words, and of those outside quotes. */
    private record Share(double all, double narrative, int narrativeWords, List<int[]> runs) {
        static Share of(List<Word> words, boolean[] covered) {
            int all = 0;
            int narrative = 0;
            int outside = 0;
            List<int[]> runs = new ArrayList<>();
            int from = -1;
            for (int i = 0; i < covered.length; i++) {
                boolean own = words.get(i).quote() < 0;
                outside += own ? 1 : 0;
                all += covered[i] ? 1 : 0;
                narrative += covered[i] && own ? 1 : 0;
                if (covered[i] && from < 0) {
                    from = i;
                }
                if (from >= 0 && (!covered[i] || i == covered.length - 1)) {
                    runs.add(new int[] {from, covered[i] ? i + 1 : i});
                    from = -1;
                }
            }
            return new Share(
                    words.isEmpty() ? 0 : (double) all / words.size(),
                    outside == 0 ? 0 : (double) narrative / outside,
                    narrative,
                    runs);
        }
    }
}
