package org.recount.syntax.perceptron;

import java.util.List;

/**
 * A sentence's words as hashes. Slot 0 is the root, slots 1 to {@code size} are the words, and the slot after them is
 * "no word", so that features need no tests for the sentence's ends.
 */
public final class Words {
    /** How many letters of a word's start and end are looked at. */
    static final int AFFIX = 5;

    final int size;
    final long[] form;
    final long[] lower;
    final long[] shape;
    final long[][] prefix;
    final long[][] suffix;

    private final Lexicon lexicon;
    final int[] code;

    private Words(int size, Lexicon lexicon) {
        this.size = size;
        this.lexicon = lexicon;
        code = new int[size + 2];
        form = new long[size + 2];
        lower = new long[size + 2];
        shape = new long[size + 2];
        prefix = new long[AFFIX][size + 2];
        suffix = new long[AFFIX][size + 2];
    }

    /** The words of a sentence, looked at once. */
    public static Words of(List<String> forms, Lexicon lexicon) {
        Words words = new Words(forms.size(), lexicon);
        for (int i = 0; i < forms.size(); i++) {
            words.look(i + 1, forms.get(i));
        }
        words.form[0] = words.lower[0] = words.shape[0] = 1;
        words.form[words.size + 1] = words.lower[words.size + 1] = words.shape[words.size + 1] = 2;
        return words;
    }

    /** How many words there are, the root not counted. */
    public int size() {
        return size;
    }

    private void look(int i, String written) {
        int length = written.length();
        char[] plain = new char[length];
        char[] small = new char[length];
        StringBuilder kinds = new StringBuilder();
        for (int c = 0; c < length; c++) {
            plain[c] = plain(written.charAt(c));
            small[c] = Character.isDigit(plain[c]) ? '0' : Character.toLowerCase(plain[c]);
            char kind = kind(plain[c]);
            int n = kinds.length();
            if (n < 2 || kinds.charAt(n - 1) != kind || kinds.charAt(n - 2) != kind) {
                kinds.append(kind);
            }
        }
        String lowered = new String(small);
        form[i] = Hash.of(new String(plain), 0, length);
        lower[i] = Hash.of(lowered, 0, length);
        code[i] = lexicon.code(lowered);
        shape[i] = Hash.of(kinds, 0, Math.min(kinds.length(), 8));
        for (int a = 0; a < AFFIX; a++) {
            int n = Math.min(a + 1, length);
            prefix[a][i] = Hash.of(lowered, 0, n);
            suffix[a][i] = Hash.of(lowered, length - n, length);
        }
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : c;
    }

    /** Typographic quotes and dashes as typewriters have them. */
    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2013', '\u2014', '\u2010', '\u2011', '\u2212' -> '-';
            default -> c;
        };
    }
}
