package org.recount.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a name, reduced to what its spellings share.
 *
 * @param plain lower case, without accents
 * @param sound after the spelling rules
 * @param skeleton its consonants; a leading vowel counts as one
 * @param vowels what stands before, between and after them
 */
record NameWord(String plain, String sound, String skeleton, List<String> vowels) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String VOWELS = "aeiu";
    private static final int LONG = 7;
    private static final List<String> NEAR = List.of("ae", "ea", "ei", "ie", "eia", "ia", "iae", "ai");

    /** The word; {@code first} says that another follows in the name. */
    static NameWord of(String word, boolean first) {
        String plain = plain(word);
        String sound = plain;
        for (NameTables.Rule rule : NameTables.RULES) {
            if (!rule.onlyFirst() || first) {
                sound = rule.pattern().matcher(sound).replaceAll(rule.replacement());
            }
        }
        return spelled(plain, sound);
    }

    /** Words written as one. */
    static NameWord joined(List<NameWord> words) {
        StringBuilder plain = new StringBuilder();
        words.forEach(w -> plain.append(w.plain));
        return of(plain.toString(), false);
    }

    static String plain(String word) {
        String folded = word.toLowerCase(Locale.ROOT)
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replaceAll("['’ʼʿʾ`´‘]", "");
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
    }

    private static NameWord spelled(String plain, String sound) {
        StringBuilder skeleton = new StringBuilder();
        List<String> vowels = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (VOWELS.indexOf(c) >= 0) {
                run.append(c);
            } else {
                vowels.add(run.toString());
                run.setLength(0);
                skeleton.append(c);
            }
        }
        vowels.add(run.toString());
        return new NameWord(plain, sound, skeleton.toString(), List.copyOf(vowels));
    }

    /** Whether both may be spellings of one word. */
    boolean sounds(NameWord other) {
        return sound.equals(other.sound) || truncated(other) || (skeleton.equals(other.skeleton) && vowelsAgree(other));
    }

    /** An initial and a word that starts with it. */
    boolean abbreviates(NameWord other) {
        return plain.length() == 1 && other.plain.startsWith(plain);
    }

    /** Long words of which one lost its last letter, as machine translation does to endings it takes for inflection. */
    private boolean truncated(NameWord other) {
        String longer = sound.length() > other.sound.length() ? sound : other.sound;
        String shorter = longer.equals(sound) ? other.sound : sound;
        return shorter.length() >= LONG
                && longer.length() == shorter.length() + 1
                && longer.startsWith(shorter)
                && "nha".indexOf(longer.charAt(longer.length() - 1)) >= 0;
    }

    private boolean vowelsAgree(NameWord other) {
        int silent = 0;
        int moved = 0;
        for (int i = 0; i < vowels.size(); i++) {
            String a = vowels.get(i);
            String b = other.vowels.get(i);
            if (a.isEmpty() != b.isEmpty()) {
                // an unwritten vowel stands inside; a last one makes another name: Hassan, Hassani
                silent += i == 0 || i == vowels.size() - 1 ? 2 : 1;
            } else if (!a.equals(b)) {
                boolean near = a.length() + b.length() > 2 ? NEAR.contains(a) || NEAR.contains(b) : near(a, b);
                if (!near) {
                    return false;
                }
                moved++;
            }
        }
        // one unwritten short vowel in a word long enough to bear it
        return silent == 0 ? moved <= Math.max(1, skeleton.length() - 1) : silent == 1 && skeleton.length() >= 3;
    }

    private static boolean near(String a, String b) {
        return NEAR.contains(a + b) && !(a + b).equals("ai") && !(a + b).equals("ia");
    }
}
