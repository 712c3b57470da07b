package org.recount.article;

import java.util.Comparator;
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
 * The language of a text, by its function words: a few dozen words a language that hardly any sentence does without.
 * Table: {@code function-words.tsv}.
 */
final class Language {
    /** Words that are looked at: more change nothing. */
    private static final int ENOUGH = 400;

    /** Fewer words tell too little of another language. */
    private static final int FEWEST = 8;

    /** Least share of function words in running text; English news has 0.35 to 0.5 by this table. */
    private static final double LEAST_SHARE = 0.12;

    /** How much the best language must be ahead of the next. */
    private static final double LEAD = 1.3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Map<String, List<String>> LANGUAGES = load();

    private Language() {}

    /**
     * ISO 639-1 code, or null when the text is too short to tell.
     *
     * @param declared what the document says of itself, believed only where the text does not tell
     */
    static @Nullable String of(String text, @Nullable String declared) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (Matcher m = WORD.matcher(text); words < ENOUGH && m.find(); words++) {
            String word = m.group().toLowerCase(Locale.ROOT);
            for (String language : LANGUAGES.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        String script = script(text);
        if (script != null) {
            return script;
        }
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (words >= FEWEST && !ranked.isEmpty()) {
            int best = ranked.getFirst().getValue();
            int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
            if (best >= words * LEAST_SHARE && best >= next * LEAD) {
                return ranked.getFirst().getKey();
            }
        }
        return declared != null && declared.matches("[A-Za-z]{2}(?:[-_].*)?")
                ? declared.substring(0, 2).toLowerCase(Locale.ROOT)
                : null;
    }

    /** The language of a script that only one large language is written in. */
    private static @Nullable String script(String text) {
        Map<Character.UnicodeScript, Long> scripts = new HashMap<>();
        text.codePoints()
                .limit(4000)
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1L, Long::sum));
        long letters = scripts.values().stream().mapToLong(Long::longValue).sum();
        if (letters < 20) {
            return null;
        }
        if (share(scripts, Character.UnicodeScript.HIRAGANA, letters) > 0.1) {
            return "ja";
        }
        Map<Character.UnicodeScript, String> alone = Map.of(
                Character.UnicodeScript.HAN, "zh",
                Character.UnicodeScript.HANGUL, "ko",
                Character.UnicodeScript.HEBREW, "he",
                Character.UnicodeScript.GREEK, "el",
                Character.UnicodeScript.THAI, "th",
                Character.UnicodeScript.DEVANAGARI, "hi",
                Character.UnicodeScript.BENGALI, "bn",
                Character.UnicodeScript.ARMENIAN, "hy",
                Character.UnicodeScript.GEORGIAN, "ka");
        return alone.entrySet().stream()
                .filter(e -> share(scripts, e.getKey(), letters) > 0.5)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static double share(Map<Character.UnicodeScript, Long> scripts, Character.UnicodeScript one, long all) {
        return scripts.getOrDefault(one, 0L) / (double) all;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> byWord = new HashMap<>();
        for (Table.Row row : Table.load(Language.class, "function-words.tsv").rows()) {
            for (String word : row.get("words").split(" ", -1)) {
                byWord.merge(
                        word,
                        List.of(row.get("language")),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        return byWord;
    }
}
