package org.recount.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as its words, titles and particles left out.
 *
 * @param written as written
 * @param words its words; those joined by a hyphen are separate here
 * @param blocks how many stretches without a space it was written in
 * @param whole all words written as one
 * @param lastTwo the last two written as one; of a single word the word
 * @param firstTwo the first two written as one; of a single word the word
 */
record PersonName(
        String written, List<NameWord> words, int blocks, NameWord whole, NameWord lastTwo, NameWord firstTwo) {

    /** The name, or null when nothing but titles is left. */
    static @Nullable PersonName of(String written) {
        String name =
                written.replaceAll("['’]s$", "").replaceAll("[“”\"().,]", " ").strip();
        List<String> parts = new ArrayList<>();
        int blocks = 0;
        boolean named = false;
        for (String block : name.split("\\s+", -1)) {
            String plain = NameWord.plain(block);
            if (plain.isEmpty() || (!named && NameTables.is("title", plain))) {
                continue;
            }
            boolean apart = true;
            for (String part : block.split("[-‐‑–]", -1)) {
                String p = NameWord.plain(part);
                if (NameTables.is("particle", p)) {
                    // "Zia-ul-Haq" is two words, "Amir-Abdollahian" one
                    apart = true;
                } else if (!p.isEmpty()) {
                    parts.add(part);
                    blocks += apart ? 1 : 0;
                    apart = false;
                    named = true;
                }
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        List<NameWord> words = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            words.add(NameWord.of(parts.get(i), i + 1 < parts.size()));
        }
        int n = words.size();
        return new PersonName(
                written,
                List.copyOf(words),
                blocks,
                NameWord.joined(words),
                NameWord.joined(words.subList(Math.max(0, n - 2), n)),
                NameWord.joined(words.subList(0, Math.min(2, n))));
    }

    /** Whether it is a surname, or another single word, alone. */
    boolean single() {
        return blocks == 1;
    }

    /** Keys under which names that may be the same meet: by the last word, and by the last two written as one. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(key(words.getLast()));
        if (words.size() > 1) {
            keys.add(key(lastTwo));
        }
        keys.add(key(whole));
        return keys.stream().distinct().toList();
    }

    private static String key(NameWord word) {
        // a lost final n must not move a name to another bucket
        String skeleton = word.skeleton();
        return skeleton.length() > 3 ? skeleton.substring(0, 4).replaceAll("[nh]$", "") : skeleton;
    }

    /** Whether this name, the shorter or equally long one, may be the other. */
    boolean fits(PersonName other) {
        if (single()) {
            return endsAs(other);
        }
        if (other.single()) {
            return other.endsAs(this);
        }
        if (words.size() > other.words.size()) {
            return other.fits(this);
        }
        if (whole.sounds(other.whole)) {
            return true;
        }
        if (words.size() < other.words.size() && endsWith(other)) {
            return true;
        }
        int mine = words.size() - 1;
        int theirs = other.words.size() - 1;
        if (words.get(mine).sounds(other.words.get(theirs))) {
            return firstFits(other, theirs) && between(other, theirs);
        }
        boolean joined = theirs > 1 && words.get(mine).sounds(other.lastTwo);
        return joined && firstFits(other, theirs) && between(other, theirs - 1);
    }

    /** Whether this single word is the other's last, or its last two written as one. */
    private boolean endsAs(PersonName other) {
        return whole.sounds(other.words.getLast()) || whole.sounds(other.lastTwo);
    }

    /** Whether the longer one only has more in front, as "Mohammad" before "Javad Zarif". */
    private boolean endsWith(PersonName other) {
        int skipped = other.words.size() - words.size();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).sounds(other.words.get(skipped + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean firstFits(PersonName other, int theirLast) {
        NameWord a = words.getFirst();
        NameWord b = other.words.getFirst();
        boolean joined = theirLast > 1 && a.sounds(other.firstTwo);
        return a.sounds(b) || a.abbreviates(b) || b.abbreviates(a) || joined;
    }

    /** Every word between first and last must stand, in order, between the other's. */
    private boolean between(PersonName other, int to) {
        int next = 1;
        for (int i = 1; i < words.size() - 1; i++) {
            while (next < to
                    && !words.get(i).sounds(other.words.get(next))
                    && !words.get(i).abbreviates(other.words.get(next))
                    && !other.words.get(next).abbreviates(words.get(i))) {
                next++;
            }
            if (next++ >= to) {
                return false;
            }
        }
        return true;
    }

    /** Whether both are written alike but for hyphens, accents and capitals. */
    boolean same(PersonName other) {
        return plain().equals(other.plain());
    }

    String plain() {
        StringBuilder plain = new StringBuilder();
        words.forEach(w -> plain.append(w.plain()).append(' '));
        return plain.toString().strip();
    }
}
