package org.recount.time;

import org.jspecify.annotations.Nullable;

/** The fixed phrases of {@code expressions.tsv}, the longest that fits. */
final class ExpressionRule implements Rule {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    @Override
    public @Nullable Phrase at(Words words, int start) {
        StringBuilder phrase = new StringBuilder();
        Phrase found = null;
        for (int i = start; i < words.size() && i < start + V.longest(); i++) {
            phrase.append(i == start ? "" : " ").append(words.lower(i));
            Vocabulary.Expression e = V.expression(phrase.toString());
            if (e != null && !opens(words, e, i + 1)) {
                found = new Phrase(i + 1, e.meaning(), e.precision(), e.part());
            }
        }
        return found;
    }

    /** Whether "the day before", "the day after" goes on with what it counts from. */
    private static boolean opens(Words words, Vocabulary.Expression e, int next) {
        boolean beforeOrAfter = words.is(next - 1, "before", "after");
        return e.meaning().startsWith("@")
                && beforeOrAfter
                && !words.lower(next).isEmpty()
                && !words.is(next, ",", ".", ";", ":", ")", "\"", "”", "'", "and", "but");
    }
}
