package org.recount.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The script of a text that is not in Latin letters.
 *
 * @param language ISO 639-1 code of the one large language that is written in it, or null when there are several
 */
record Script(@Nullable String language) {
    /** Fewer letters tell nothing. */
    private static final int FEWEST = 10;

    /** Share of the letters that must be in the script. */
    private static final double MOST = 0.5;

    /** Japanese has this share of its own letters between the Chinese ones. */
    private static final double JAPANESE = 0.1;

    private static final Map<UnicodeScript, String> ALONE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka")));

    /** The script of this stretch, or null for Latin, a mixture, or too few letters. */
    static @Nullable Script of(String text, int from, int to) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (all >= FEWEST && kana > all * JAPANESE) {
            return new Script("ja");
        }
        for (Map.Entry<UnicodeScript, Integer> e : letters.entrySet()) {
            boolean foreign = e.getKey() != UnicodeScript.LATIN && e.getKey() != UnicodeScript.COMMON;
            if (all >= FEWEST && foreign && e.getValue() > all * MOST) {
                return new Script(ALONE.get(e.getKey()));
            }
        }
        return null;
    }
}
