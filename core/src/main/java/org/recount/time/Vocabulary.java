package org.recount.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** The words of {@code words.tsv} by class, and the fixed phrases of {@code expressions.tsv}. */
final class Vocabulary {
    static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Map<String, String>> byClass = new HashMap<>();
    private final Map<String, Expression> expressions = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private int longest;

    /** A phrase that means one thing as a whole. */
    record Expression(String meaning, Time.Precision precision, Time.@Nullable Part part) {}

    private Vocabulary() {
        for (Table.Row row : Table.load(Vocabulary.class, "words.tsv").rows()) {
            byClass.computeIfAbsent(row.get("class"), c -> new HashMap<>()).put(row.get("word"), row.get("value"));
            first.add(row.get("word"));
        }
        for (Table.Row row : Table.load(Vocabulary.class, "expressions.tsv").rows()) {
            List<String> words = Words.split(row.get("phrase"));
            String phrase = String.join(" ", words);
            first.add(words.getFirst());
            longest = Math.max(longest, words.size());
            expressions.put(
                    phrase,
                    new Expression(
                            row.get("meaning"),
                            Time.Precision.valueOf(row.get("precision")),
                            row.get("part").isEmpty() ? null : Time.Part.valueOf(row.get("part"))));
        }
    }

    /** The value of a lower-case word in a class, or null when it is not in it. */
    @Nullable
    String value(String wordClass, String word) {
        return byClass.getOrDefault(wordClass, Map.of()).get(word);
    }

    boolean is(String wordClass, String word) {
        return value(wordClass, word) != null;
    }

    /** Whether a time may begin with this word or figure. */
    boolean begins(String word) {
        return first.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    @Nullable
    Expression expression(String phrase) {
        return expressions.get(phrase);
    }

    /** The number of words of the longest phrase. */
    int longest() {
        return longest;
    }
}
