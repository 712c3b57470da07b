package org.recount.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key under which the spellings of one place name meet: no marks, no article ("al", "ez"), no "and", vowels that
 * romanizations write in several ways folded. "Deir ez-Zor" and "Dayr az Zawr" differ, "Dayr Hafir" and "Deir Hafer"
 * do not. The tables stand in the order of these keys; {@code training/facts/key.mjs} makes the same ones.
 */
final class PlaceKey {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ə', "a"));
    private static final String QUOTES = "ʻʼ‘’'`ʿʾ′";
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "as", "es", "ash", "esh", "at", "et", "ad", "ed", "an", "en", "ar", "er", "az", "ez");
    private static final Set<String> JOINERS = Set.of("and", "o", "e", "va", "wa", "of", "the");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlaceKey() {}

    /** The key of a name; empty for a name without Latin letters and figures. */
    static String of(String name) {
        List<String> words = new ArrayList<>();
        String plain = plain(name);
        for (int i = 0; i < plain.length(); i++) {
            int start = i;
            while (i < plain.length() && letter(plain.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(plain.substring(start, i));
            }
        }
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean small = ARTICLES.contains(word) || (i > 0 && JOINERS.contains(word));
            kept.append(small && i < words.size() - 1 ? "" : word);
        }
        return fold(kept);
    }

    /** Lower case, without marks, with Latin letters only as far as can be, quotes dropped, hyphens as spaces. */
    static String plain(String name) {
        String lower = name;
        if (!ascii(name)) {
            lower = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        lower = lower.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 128 && c != '\'' && c != '`') {
                plain.append(c == '-' ? ' ' : c);
            } else if (QUOTES.indexOf(c) < 0) {
                plain.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        return plain.toString();
    }

    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String fold(StringBuilder kept) {
        StringBuilder folded = pairs(pairs(kept, 'u'), 'i');
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char f = switch (c) {
                case 'y', 'e' -> 'i';
                case 'o' -> 'u';
                case 'q' -> 'k';
                case 'c' -> i + 1 < folded.length() && folded.charAt(i + 1) == 'h' ? 'c' : 'k';
                default -> c;
            };
            if (key.isEmpty() || key.charAt(key.length() - 1) != f) {
                key.append(f);
            }
        }
        int length = key.length();
        return length > 3 && key.charAt(length - 1) == 'h' ? key.substring(0, length - 1) : key.toString();
    }

    /** Replaces the pairs of vowels that stand for one, from left to right. */
    private static StringBuilder pairs(StringBuilder text, char by) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean pair = by == 'u'
                    ? c == 'o' && (next == 'u' || next == 'o')
                    : (c == 'e' && (next == 'e' || next == 'i' || next == 'y'))
                            || (c == 'a' && (next == 'i' || next == 'y'))
                            || (c == 'i' && next == 'e');
            out.append(pair ? by : c);
            i += pair ? 1 : 0;
        }
        return out;
    }
}
