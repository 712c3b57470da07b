package org.recount.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern TURNS = words("turn");
    private static final Pattern ASIDES = words("aside");
    private static final Pattern BESIDES = words("beside");

    /** What stands before the first word of a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"\u201d']?\\s+|\\n\\s*");

    /** What parts one clause from the next. */
    private static final Pattern CLAUSE = Pattern.compile("[,;:]|\\b(?:while|and|but|as|after|when)\\b");

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
        int turn = 0;
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int from = sentences.get(i);
            int to = i + 1 < sentences.size() ? sentences.get(i + 1) : text.length();
            String sentence = text.substring(from, to);
            Matcher turns = TURNS.matcher(sentence);
            if (i > 0 && turns.find()) {
                turn = ++next;
                numbers.put(from + start(sentence, turns.toMatchResult()), turn);
            }
            Matcher asides = ASIDES.matcher(sentence);
            Matcher besides = BESIDES.matcher(sentence);
            if (asides.find()) {
                int start = i == 0 ? Math.max(1, asides.start()) : start(sentence, asides.toMatchResult());
                numbers.put(from + start, ++next);
                numbers.put(to, turn);
            } else if (besides.find()) {
                numbers.put(from + besides.end(), ++next);
                numbers.put(to, turn);
            }
        }
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

    private static Pattern words(String kind) {
        return Pattern.compile(Table.load(Passages.class, "passages.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("words")
                        .replace(" ", "\\s+")
                        .replace("YEAR", "(?:19|20)\\d\\d")
                        .replace("MONTH", MONTHS))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
