package org.recount.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A token that is a quotation mark, between its neighbours.
 *
 * @param kind which marks it goes with
 * @param side what its neighbours say that it does
 * @param shape what its shape says
 * @param maybeApostrophe whether it may also be the apostrophe of a plural ({@code the rebels' camp})
 */
record QuoteMark(Kind kind, Does side, Does shape, boolean maybeApostrophe) {
    /** Marks that go together. */
    enum Kind {
        DOUBLE,
        ANGLE,
        SINGLE
    }

    enum Does {
        OPEN,
        CLOSE,
        EITHER
    }

    /** The mark that this token is, or null. */
    static @Nullable QuoteMark at(String text, TokenSpans tokens, int i) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        char c = text.charAt(start);
        Kind kind = kind(c);
        if (kind == null || end - start > 2) {
            return null;
        }
        Does shape = shape(c);
        if (end - start == 2) {
            if (kind != Kind.SINGLE || text.charAt(start + 1) != c) {
                return null; // 's and the like
            }
            kind = Kind.DOUBLE;
            shape = c == '`' ? Does.OPEN : Does.CLOSE;
        }
        boolean left = start == 0 || boundary(text.charAt(start - 1), "([{-\u2013\u2014/");
        boolean right = end == text.length() || boundary(text.charAt(end), ".,;:!?\u2026)]}-\u2013\u2014/");
        Does side = left == right ? Does.EITHER : left ? Does.OPEN : Does.CLOSE;
        if (kind == Kind.SINGLE && (side == Does.EITHER || (side == Does.OPEN && elides(text, tokens, i)))) {
            return null;
        }
        boolean apostrophe = kind == Kind.SINGLE && side == Does.CLOSE && maybeApostrophe(text, start, end);
        return new QuoteMark(kind, side, shape, apostrophe);
    }

    /** Whether it opens, when a mark of its kind is open or not. */
    boolean opens(boolean open) {
        Does does = side != Does.EITHER ? side : shape;
        return does == Does.OPEN || (does == Does.EITHER && !open);
    }

    static @Nullable Kind kind(char c) {
        return switch (c) {
            case '"', '\uFF02', '\u201C', '\u201D', '\u201E', '\u201F' -> Kind.DOUBLE;
            case '\u00AB', '\u00BB' -> Kind.ANGLE;
            case '\'', '`', '\u2018', '\u2019' -> Kind.SINGLE;
            default -> null;
        };
    }

    private static Does shape(char c) {
        return switch (c) {
            case '\u201C', '\u201E', '\u201F', '\u00AB', '\u2018' -> Does.OPEN;
            case '\u201D', '\u00BB', '\u2019' -> Does.CLOSE;
            default -> Does.EITHER;
        };
    }

    private static boolean boundary(char c, String marks) {
        return Characters.blank(c) || kind(c) != null || marks.indexOf(c) >= 0;
    }

    /** Whether the mark stands for letters left out: {@code the '90s}, {@code 'em}. */
    private static boolean elides(String text, TokenSpans tokens, int i) {
        if (i + 1 == tokens.size() || text.charAt(tokens.start(i)) == '\u2018') {
            return false;
        }
        int start = tokens.start(i + 1);
        int end = tokens.end(i + 1);
        if (Characters.digit(text.charAt(start))) {
            return end - start == 2 || (end - start == 3 && text.charAt(end - 1) == 's');
        }
        return switch (text.substring(start, Math.min(end, start + 6)).toLowerCase(Locale.ROOT)) {
            case "em", "cause", "til", "till", "bout", "round", "n", "tis", "twas" -> true;
            default -> false;
        };
    }

    private static boolean maybeApostrophe(String text, int start, int end) {
        char before = text.charAt(start - 1);
        boolean plural = before == 's' || before == 'S';
        return plural && end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }
}
