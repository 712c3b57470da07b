package org.recount.evaluation.coding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Sentences as weighted words: how often a word or a pair of neighbours stands in the sentence, times the logarithm of how
 * rare it is, brought to length 1. Marks are words.
 */
final class WordWeights {
    private static final Pattern WORD = Pattern.compile("</?[st]>|[\\p{L}\\p{N}]+");

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Double> rarity = new ArrayList<>();

    private WordWeights() {}

    /** Learns how rare the words and pairs of these sentences are; others have no weight. */
    static WordWeights learn(List<String> sentences) {
        Map<String, Integer> frequency = new TreeMap<>();
        for (String sentence : sentences) {
            new HashSet<>(terms(sentence)).forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        WordWeights weights = new WordWeights();
        frequency.forEach((term, count) -> {
            weights.index.put(term, weights.index.size() + 1);
            weights.rarity.add(Math.log((1.0 + sentences.size()) / (1.0 + count)) + 1);
        });
        return weights;
    }

    /** The number of words and pairs. */
    int size() {
        return index.size();
    }

    /** The weights of a sentence, those that are not 0, numbered from 1. */
    Feature[] of(String sentence) {
        Map<Integer, Double> values = new TreeMap<>();
        for (String term : terms(sentence)) {
            Integer i = index.get(term);
            if (i != null) {
                values.merge(i, rarity.get(i - 1), Double::sum);
            }
        }
        double length =
                Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
        return values.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue() / length))
                .toArray(Feature[]::new);
    }

    private static List<String> terms(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
        List<String> terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }
}
