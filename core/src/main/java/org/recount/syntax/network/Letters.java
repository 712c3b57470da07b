package org.recount.syntax.network;

import java.util.Locale;

/** A word's form as the network looks at it. */
final class Letters {
    private static final int LONGEST_SHAPE = 8;

    private Letters() {}

    /** Typographic quotes and dashes as typewriters have them, digits as 0. */
    static String plain(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain.append(Character.isDigit(c) ? '0' : plain(c));
        }
        return switch (plain.toString()) {
            case "''", "``" -> "\"";
            case "--", "---" -> "-";
            default -> plain.toString();
        };
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2013', '\u2014', '\u2010', '\u2011', '\u2212' -> '-';
            default -> c;
        };
    }

    /** Lower case, in every locale alike. */
    static String lower(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Capitals as X, small letters as x, no kind more than twice in a row: {@code Xxx} for {@code Lima}. */
    static String shape(String plain) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < plain.length() && shape.length() < LONGEST_SHAPE; i++) {
            char c = plain.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
