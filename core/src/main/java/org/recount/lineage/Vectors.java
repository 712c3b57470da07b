package org.recount.lineage;

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

    /** The vectors of these articles, in their order. */
    static List<TermVector> of(List<Prose> prose) {
        List<Map<String, Integer>> counts =
                prose.stream().parallel().map(Vectors::count).toList();
        TreeMap<String, Integer> documents = new TreeMap<>();
        counts.forEach(c -> c.keySet().forEach(t -> documents.merge(t, 1, Integer::sum)));
        Map<String, Integer> number = new HashMap<>();
        documents.keySet().forEach(t -> number.put(t, number.size()));
        double all = prose.size() + StoryThresholds.BACKGROUND;
        return counts.stream()
                .parallel()
                .map(c -> vector(c, documents, number, all))
                .toList();
    }

    private static TermVector vector(
            Map<String, Integer> count, Map<String, Integer> documents, Map<String, Integer> number, double all) {
        int[] terms = new int[count.size()];
        double[] weights = new double[count.size()];
        double squares = 0;
        int i = 0;
        for (Map.Entry<String, Integer> e : count.entrySet()) {
            double rarity = Math.log(all / documents.getOrDefault(e.getKey(), 1));
            terms[i] = number.getOrDefault(e.getKey(), -1);
            weights[i] = rarity * kind(e.getKey()) * (1 + Math.log(e.getValue()));
            squares += weights[i] * weights[i];
            i++;
        }
        double length = Math.sqrt(squares);
        for (i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new TermVector(terms, weights);
    }

    private static double kind(String term) {
        return term.startsWith(FULL_NAME)
                ? StoryThresholds.FULL_NAME_WEIGHT
                : term.startsWith(NAME) ? StoryThresholds.NAME_WEIGHT : 1;
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
