package org.recount.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.internal.Table;

/**
 * Which stretches of an article tell of one happening: a new one starts at words that turn to another ("elsewhere", "in another
 * attack"), and an aside ("earlier this month", "in 2009") is one for itself, after which the article comes back to what it told. The
 * table {@code passages.tsv} has the words.
 */
public final class Passages {
    private static final String MONTHS =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final List<Phrase> TURNS = phrases("turn");
    private static final List<Phrase> ASIDES = phrases("aside");
    private static final List<Phrase> BESIDES = phrases("beside");

    /** What stands before the first word of a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"\u201d']?\\s+|\\n\\s*");

    /** What parts one clause from the next. */
    private static final Pattern CLAUSE = Pattern.compile("[,;:]|\\b(?:while|and|but|as|after|when)\\b");

    /**
     * A row of the table.
     *
     * @param word its longest word that is always the same: what a text has nowhere is not looked for
     */
    private record Phrase(String word, Pattern pattern) {
        static Phrase of(String words) {
            String longest = Stream.of(words.split(" ", -1))
                    .filter(w -> !w.contains("YEAR") && !w.contains("MONTH"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            String pattern = words.replace(" ", "\\s+")
                    .replace("YEAR", "(?:19|20)\\d\\d")
                    .replace("MONTH", MONTHS);
            return new Phrase(longest, Pattern.compile("\\b(?:" + pattern + ")\\b"));
        }
    }

    /** Where a stretch begins, in characters, with its number. */
    private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

    private final Article article;

    private Passages(Article article) {
        this.article = article;
        this.numbers.put(0, 0);
    }

    /** The passages of an article. */
    public static Passages of(Article article) {
        Passages passages = new Passages(article);
        passages.divide(article.text().toLowerCase(Locale.ROOT));
        return passages;
    }

    /** The number of the passage in which a stretch of the text starts; 0 for what the article tells first. */
    public int at(Span span) {
        String text = article.text();
        boolean inside = span.start() <= text.codePointCount(0, text.length()); // coded rows come without their text
        return at(inside ? text.offsetByCodePoints(0, span.start()) : text.length());
    }

    /** The number of the passage at a character of the text. */
    public int at(int start) {
        return numbers.floorEntry(Math.max(0, start)).getValue();
    }

    private void divide(String text) {
        List<Integer> sentences = new ArrayList<>(List.of(0));
        SENTENCE.matcher(text).results().forEach(m -> sentences.add(m.end()));
        List<Phrase> turns = in(text, TURNS);
        List<Phrase> asides = in(text, ASIDES);
        List<Phrase> besides = in(text, BESIDES);
        int turn = 0;
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int from = sentences.get(i);
            int to = i + 1 < sentences.size() ? sentences.get(i + 1) : text.length();
            String sentence = text.substring(from, to);
            MatchResult turning = i == 0 ? null : first(sentence, turns);
            if (turning != null) {
                turn = ++next;
                numbers.put(from + start(sentence, turning), turn);
            }
            MatchResult aside = first(sentence, asides);
            MatchResult beside = first(sentence, besides);
            if (aside != null) {
                int start = i == 0 ? Math.max(1, aside.start()) : start(sentence, aside);
                numbers.put(from + start, ++next);
                numbers.put(to, turn);
            } else if (beside != null) {
                numbers.put(from + beside.end(), ++next);
                numbers.put(to, turn);
            }
        }
    }

    /** Those of which a text may have any. */
    private static List<Phrase> in(String text, List<Phrase> phrases) {
        return phrases.stream().filter(p -> text.contains(p.word)).toList();
    }

    /** Where the first of these phrases stands, the table's order deciding between those that start in one place. */
    private static @Nullable MatchResult first(String sentence, List<Phrase> phrases) {
        MatchResult first = null;
        for (Phrase phrase : phrases) {
            Matcher m = phrase.pattern.matcher(sentence);
            if (m.find() && (first == null || m.start() < first.start())) {
                first = m.toMatchResult();
            }
        }
        return first;
    }

    /** Where the clause starts in which the words stand: after the last mark or joining word before them, else with the sentence. */
    private static int start(String sentence, MatchResult words) {
        Matcher clause = CLAUSE.matcher(sentence).region(0, words.start());
        int start = 0;
        while (clause.find()) {
            start = clause.end();
        }
        return start;
    }

    private static List<Phrase> phrases(String kind) {
        return Table.load(Passages.class, "passages.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> Phrase.of(row.get("words")))
                .toList();
    }
}
