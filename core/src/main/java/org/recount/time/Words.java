package org.recount.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * A sentence's tokens cut finer: runs of letters, runs of digits, single other characters. So "16-17", "Jan.",
 * "2024-01-19" and "Thursday's" read the same whatever the tokenizer did with them.
 */
final class Words {
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+|\\S");

    private final List<Word> words = new ArrayList<>();
    private final Sentence sentence;

    /** A piece: as written, in lower case, its {@code char} offsets in the article, its token. */
    record Word(String form, String lower, int start, int end, Token token) {}

    private static final Word NONE = new Word("", "", 0, 0, new Token(-1, "", "", "X", "", -1, "dep", 0, 0));

    Words(Sentence sentence) {
        this.sentence = sentence;
        for (Token token : sentence.tokens()) {
            if (token.form().chars().allMatch(Character::isLetter)) { // as most are
                add(token, token.form(), 0);
                continue;
            }
            Matcher m = PIECE.matcher(token.form());
            while (m.find()) {
                add(token, m.group(), m.start());
            }
        }
    }

    private void add(Token token, String piece, int at) {
        int start = token.start() + at;
        words.add(new Word(piece, piece.toLowerCase(Locale.ROOT), start, start + piece.length(), token));
    }

    /** The pieces of a phrase. */
    static List<String> split(String phrase) {
        return PIECE.matcher(phrase).results().map(r -> r.group()).toList();
    }

    int size() {
        return words.size();
    }

    Sentence sentence() {
        return sentence;
    }

    /** The word there, or an empty one outside the sentence. */
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    String lower(int i) {
        return at(i).lower();
    }

    boolean is(int i, String... lower) {
        for (String l : lower) {
            if (at(i).lower().equals(l)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it starts with a capital. */
    boolean capital(int i) {
        return !at(i).form().isEmpty() && Character.isUpperCase(at(i).form().codePointAt(0));
    }

    /** Its value as a number, or -1 when it is none or longer than four digits. */
    int number(int i) {
        String form = at(i).form();
        return form.isEmpty() || form.length() > 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1
                : Integer.parseInt(form);
    }

    /** Whether the piece touches the one after it. */
    boolean joined(int i) {
        return i >= 0 && i + 1 < words.size() && at(i).end() == at(i + 1).start();
    }
}
