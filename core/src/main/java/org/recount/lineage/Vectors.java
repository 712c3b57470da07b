package org.recount.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles as weighted terms: rarity times the logarithm of the count, of length 1. */
final class Vectors {
    /** Before the term of a capitalised word. */
    private static final String NAME = "*";

    /** Before the term of two capitalised words in a row. */
    private static final String FULL_NAME = "**";

    private Vectors() {}

    static List<Map<String, Double>> of(List<Prose> prose) {
        List<Map<String, Integer>> counts = prose.stream().map(Vectors::count).toList();
        Map<String, Integer> documents = new HashMap<>();
        counts.forEach(c -> c.keySet().forEach(t -> documents.merge(t, 1, Integer::sum)));
        double all = prose.size() + StoryThresholds.BACKGROUND;
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Integer> count : counts) {
            Map<String, Double> vector = new TreeMap<>();
            double squares = 0;
            for (Map.Entry<String, Integer> e : count.entrySet()) {
                double rarity = Math.log(all / documents.getOrDefault(e.getKey(), 1));
                double weight = rarity * kind(e.getKey()) * (1 + Math.log(e.getValue()));
                vector.put(e.getKey(), weight);
                squares += weight * weight;
            }
            double length = Math.sqrt(squares);
            vector.replaceAll((t, w) -> w / length);
            vectors.add(vector);
        }
        return vectors;
    }

    private static double kind(String term) {
        return term.startsWith(FULL_NAME)
                ? StoryThresholds.FULL_NAME_WEIGHT
                : term.startsWith(NAME) ? StoryThresholds.NAME_WEIGHT : 1;
    }

    /** The heaviest terms, to look others up by. */
    static List<String> rarest(Map<String, Double> vector) {
        return vector.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(StoryThresholds.LOOKUP_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        // both maps are sorted: the sum is taken in one order, so it is the same whichever text comes first
        for (Map.Entry<String, Double> e : a.entrySet()) {
            Double other = b.get(e.getKey());
            if (other != null) {
                sum += e.getValue() * other;
            }
        }
        return sum;
    }

    private static Map<String, Integer> count(Prose prose) {
        Map<String, Integer> counts = new TreeMap<>();
        Word before = null;
        for (Word w : prose.words()) {
            Word last = before != null && before.sentence() == w.sentence() ? before : null;
            boolean name = w.capital() && !Character.isDigit(w.form().charAt(0));
            if (w.content()) {
                counts.merge((name && last != null ? NAME : "") + w.stem(), 1, Integer::sum);
                if (name && last != null && last.capital() && last.content() && w.start() == last.end() + 1) {
                    counts.merge(FULL_NAME + last.stem() + " " + w.stem(), 1, Integer::sum);
                }
            }
            before = w;
        }
        String title = prose.article().title();
        if (title != null) {
            for (String stem : Words.contentStems(title)) {
                String term = counts.containsKey(NAME + stem) ? NAME + stem : stem;
                counts.merge(term, StoryThresholds.TITLE_TIMES, Integer::sum);
            }
        }
        return counts;
    }
}
