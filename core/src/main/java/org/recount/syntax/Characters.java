package org.recount.syntax;

/** Kinds of characters that tokens are made of. */
final class Characters {
    private Characters() {}

    /** White space, controls, zero-width signs and the byte order mark: what stands between tokens. */
    static boolean blank(char c) {
        return c <= ' '
                || (c >= 0x7f && c <= 0xa0)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u202A' && c <= '\u202E');
    }

    /** Letters, digits, combining marks, soft hyphens; halves of pairs outside the first plane count as letters. */
    static boolean word(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '\u00AD'
                || (c >= 0x80 && !blank(c) && (Character.isLetterOrDigit(c) || mark(c) || Character.isSurrogate(c)));
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }

    static boolean hyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Signs of which a run is one token. */
    static boolean runs(char c) {
        return c == '.'
                || c == '-'
                || c == '!'
                || c == '?'
                || c == '='
                || c == '*'
                || c == '~'
                || c == '\u2014'
                || c == '#'
                || c == '+'
                || c == '$'
                || c == '<'
                || c == '>';
    }

    /** Quotation marks and brackets that can close what stands before them. */
    static boolean closes(char c) {
        return c == '\u201D'
                || c == '\u2019'
                || c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '}'
                || c == '\u00BB';
    }

    /** Quotation marks and brackets that open. */
    static boolean opens(char c) {
        return c == '\u201C'
                || c == '\u2018'
                || c == '"'
                || c == '`'
                || c == '\''
                || c == '('
                || c == '['
                || c == '{'
                || c == '\u00AB';
    }

    /** Signs that bullet a line. */
    static boolean bullet(char c) {
        return c == '\u2022'
                || c == '\u25CF'
                || c == '\u25AA'
                || c == '\u25A0'
                || c == '\u25BA'
                || c == '\u25B6'
                || c == '\u2023'
                || c == '\u25E6'
                || c == '\u00B7';
    }

    /** Signs that bullet a line when they start it. */
    static boolean dash(char c) {
        return c == '-' || c == '*' || c == '\u2013' || c == '\u2014';
    }
}
