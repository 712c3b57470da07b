package org.recount.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's words as both databases index them: runs of letters and digits, in small letters, without accents. Both are given these words
 * and split them at blanks only, so that they find the same.
 */
final class Words {
    /** PostgreSQL refuses words of 2 KB; no word of any language is longer than this many characters. */
    private static final int LONGEST = 64;

    private Words() {}

    /** The words in their order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (word, start, end) -> words.add(word));
        return words;
    }

    /** The words, joined by blanks. */
    static String folded(String text) {
        return String.join(" ", of(text));
    }

    /** Takes a word and where it stands in the text, in {@code char}s. */
    interface Taker {
        void take(String word, int start, int end);
    }

    /** Hands over the words with their places in the text. */
    static void each(String text, Taker taker) {
        StringBuilder word = new StringBuilder();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (word.isEmpty()) {
                    start = at;
                }
                fold(c, word);
            } else if (!mark(c) && !word.isEmpty()) {
                give(word, start, at, taker);
            }
            at = next;
        }
        if (!word.isEmpty()) {
            give(word, start, text.length(), taker);
        }
    }

    private static void give(StringBuilder word, int start, int end, Taker taker) {
        word.setLength(Math.min(word.length(), LONGEST));
        taker.take(word.toString(), start, end);
        word.setLength(0);
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void fold(int c, StringBuilder word) {
        if (c < 0x80) {
            word.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int part = Character.toLowerCase(parts.codePointAt(i));
            if (Character.isLetterOrDigit(part)) {
                plain(part, word);
            }
        }
    }

    /** Letters with a stroke or two in one, which have no parts in Unicode. */
    private static void plain(int c, StringBuilder word) {
        switch (c) {
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ', 'ð' -> word.append('d');
            case 'ħ' -> word.append('h');
            case 'ı' -> word.append('i');
            case 'æ' -> word.append("ae");
            case 'œ' -> word.append("oe");
            case 'ß' -> word.append("ss");
            case 'þ' -> word.append("th");
            default -> word.appendCodePoint(c);
        }
    }
}
