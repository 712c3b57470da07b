package org.recount.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a group or body: every content word counts, so a front is no army.
 *
 * @param written as written
 * @param words its content words
 */
record GroupName(String written, List<NameWord> words) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&./-]{1,7}");
    private static final Pattern LAND = Pattern.compile("(?<=\\p{L}{3})i?stan$");
    private static final Pattern OF_LAND = Pattern.compile("(?<=\\p{L}{4})[ie]$");

    /** The name, or null when no content word is left. */
    static @Nullable GroupName of(String written) {
        List<String> parts = new ArrayList<>();
        List<String> generic = new ArrayList<>();
        for (String part : written.replaceAll("['’]s\\b", "").split("[\\s\\-‐‑–,.\"“”()]+", -1)) {
            String plain = NameWord.plain(part);
            if (plain.isEmpty() || NameTables.is("function", plain) || NameTables.is("particle", plain)) {
                continue;
            }
            (NameTables.is("generic", plain) ? generic : parts).add(plain);
        }
        if (parts.isEmpty()) {
            parts = generic;
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<NameWord> words = new ArrayList<>();
        for (String part : parts) {
            words.add(NameWord.of(people(part), false));
        }
        return new GroupName(written, List.copyOf(words));
    }

    /** "Balochistan", "Balochi" and "Baloch" name one people's group. */
    private static String people(String word) {
        String land = LAND.matcher(word).replaceAll("");
        return OF_LAND.matcher(land).replaceAll("");
    }

    /** Whether it is an abbreviation and no word. */
    static boolean abbreviation(String name) {
        return ABBREVIATION.matcher(name).matches() && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The bucket of names that may be the same. */
    String key() {
        StringBuilder key = new StringBuilder();
        words.forEach(w -> key.append(w.skeleton()));
        return key.length() > 4 ? key.substring(0, 4) : key.toString();
    }

    /** Whether both may be spellings of one name: word by word, or written together. */
    boolean fits(GroupName other) {
        if (words.size() != other.words.size()) {
            return Math.abs(words.size() - other.words.size()) == 1
                    && NameWord.joined(words)
                            .sound()
                            .equals(NameWord.joined(other.words).sound());
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).sounds(other.words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
