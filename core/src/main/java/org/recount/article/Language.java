package org.recount.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/**
 * The language of a text: by its script, then by its function words, a few dozen words a language that hardly any
 * sentence does without ({@code function-words.tsv}). What matters most is whether it is English, so names count for
 * little: a word with a capital is passed over unless it starts the text, and so is one before a hyphen.
 */
final class Language {
    /** A text that is surely not English, in a language that is not known. */
    static final String UNKNOWN = "und";

    /** Words that are looked at: more change nothing. */
    private static final int ENOUGH = 400;

    /** Characters that are looked at. */
    private static final int ENOUGH_CHARACTERS = 4000;

    /** Fewer words tell too little of another language. */
    private static final int FEWEST = 6;

    /** Least share of function words among the words in lower case; English news has 0.4 to 0.6 by this table. */
    private static final double LEAST_SHARE = 0.12;

    /** Fewest function words: one or two may be a name's. */
    private static final int FEWEST_HITS = 3;

    /** How much another language must be ahead of English. */
    private static final double LEAD = 1.5;

    /** A text with so many words and hardly an English function word is not English. */
    private static final int MANY = 20;

    private static final double HARDLY = 0.05;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*+");
    private static final Map<String, List<String>> LANGUAGES = load();

    private Language() {}

    /**
     * ISO 639-1 code, {@link #UNKNOWN}, or null when the text is too short to tell.
     *
     * @param declared what the document says of itself, believed only where the text does not tell
     */
    static @Nullable String of(String text, @Nullable String declared) {
        String found = of(text, 0, text.length());
        if (found != null) {
            return found;
        }
        return declared != null && declared.matches("[A-Za-z]{2}(?:[-_].*)?")
                ? declared.substring(0, 2).toLowerCase(Locale.ROOT)
                : null;
    }

    /** The same of a stretch of a text, with nothing declared. */
    static @Nullable String of(String text, int from, int to) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int end = Math.min(to, from + ENOUGH_CHARACTERS);
        Matcher m = WORD.matcher(text).region(from, end);
        for (int seen = 0; seen < ENOUGH && m.find(); seen++) {
            boolean part = m.end() < end && text.charAt(m.end()) == '-'; // al-Amin
            boolean name = part || (seen > 0 && Character.isUpperCase(text.codePointAt(m.start())));
            if (!name) {
                words++;
                for (String language : LANGUAGES.getOrDefault(m.group().toLowerCase(Locale.ROOT), List.of())) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        Script script = Script.of(text, from, end);
        if (script != null && script.language() != null) {
            return script.language();
        }
        String best = best(hits, words);
        if (best != null && (script == null || !best.equals("en"))) {
            return best;
        }
        return script != null || (words >= MANY && hits.getOrDefault("en", 0) < words * HARDLY) ? UNKNOWN : null;
    }

    private static @Nullable String best(Map<String, Integer> hits, int words) {
        int english = hits.getOrDefault("en", 0);
        String best = "en";
        int most = english;
        for (Map.Entry<String, Integer> e : hits.entrySet()) {
            int n = e.getValue();
            boolean ahead =
                    n > most || (n == most && !best.equals("en") && e.getKey().compareTo(best) < 0);
            if (ahead && n >= FEWEST_HITS && n >= english * LEAD) {
                best = e.getKey();
                most = n;
            }
        }
        return words >= FEWEST && most > 0 && most >= words * LEAST_SHARE ? best : null;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> byWord = new HashMap<>();
        for (Table.Row row : Table.load(Language.class, "function-words.tsv").rows()) {
            Stream.of(row.get("words").split(" ", -1))
                    .distinct()
                    .forEach(word -> byWord.merge(
                            word,
                            List.of(row.get("language")),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        return byWord;
    }
}
