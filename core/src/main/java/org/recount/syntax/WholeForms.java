package org.recount.syntax;

/**
 * Forms that stay whole though signs stand in them: addresses of pages and people, {@code @handles}, {@code #hashtags}
 * and faces made of signs.
 */
final class WholeForms {
    /** Longest part of a mail address before its {@code @} (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_LOCAL_PART = 64;

    private WholeForms() {}

    /** The end of such a form that starts here, or -1. */
    static int end(String text, int at, int to) {
        if (starts(text, at, to, "http://")
                || starts(text, at, to, "https://")
                || starts(text, at, to, "www.")
                || starts(text, at, to, "mailto:")) {
            return addressEnd(text, at, to);
        }
        char c = text.charAt(at);
        boolean apart = at == 0 || !Characters.word(text.charAt(at - 1));
        if (c == '@' || c == '#') {
            return apart ? tag(text, at, to) : -1;
        }
        if (c == ':' || c == ';' || c == '=') {
            return face(text, at, to);
        }
        return apart && Characters.word(c) ? mail(text, at, to) : -1;
    }

    private static boolean starts(String text, int at, int to, String what) {
        return text.regionMatches(true, at, what, 0, what.length()) && at + what.length() <= to;
    }

    /** The end of an address; what punctuation follows it is not part of it. */
    static int addressEnd(String text, int at, int to) {
        int end = at;
        int limit = TokenSpans.limit(text, at, to);
        boolean bracket = false;
        while (end < limit && !Characters.blank(text.charAt(end)) && "<>\"\u201C\u201D".indexOf(text.charAt(end)) < 0) {
            bracket |= text.charAt(end) == '(';
            end++;
        }
        while (end > at + 1
                && (".,;:!?]'\u2019\u2026".indexOf(text.charAt(end - 1)) >= 0
                        || (text.charAt(end - 1) == ')' && !bracket))) {
            end--;
        }
        return end;
    }

    private static int tag(String text, int at, int to) {
        if (at + 1 >= to || !Character.isLetter(text.charAt(at + 1))) {
            return -1;
        }
        int end = at + 1;
        int limit = TokenSpans.limit(text, at, to);
        while (end < limit
                && (Characters.word(text.charAt(end))
                        || (text.charAt(at) == '@'
                                && text.charAt(end) == '.'
                                && end + 1 < limit
                                && Character.isLowerCase(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    /** The end of a face such as {@code :-)} that stands alone. */
    private static int face(String text, int at, int to) {
        if (at > 0 && !Characters.blank(text.charAt(at - 1))) {
            return -1;
        }
        int mouth = at + 1 < to && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (mouth >= to) {
            return -1;
        }
        boolean letter = "DPp".indexOf(text.charAt(mouth)) >= 0;
        boolean alone = mouth + 1 == to || !Character.isLetterOrDigit(text.charAt(mouth + 1));
        return (letter || ")(".indexOf(text.charAt(mouth)) >= 0) && alone ? mouth + 1 : -1;
    }

    private static int mail(String text, int at, int to) {
        int sign = at;
        int limit = Math.min(to, at + LONGEST_LOCAL_PART + 1);
        while (sign < limit && local(text.charAt(sign))) {
            sign++;
        }
        if (sign >= limit || text.charAt(sign) != '@') {
            return -1;
        }
        int end = sign + 1;
        int dots = 0;
        limit = Math.min(to, at + TokenSpans.LONGEST);
        while (end < limit && (local(text.charAt(end)) && text.charAt(end) != '_')) {
            dots += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        while (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-') {
            dots -= text.charAt(end - 1) == '.' ? 1 : 0;
            end--;
        }
        return dots > 0 ? end : -1;
    }

    private static boolean local(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || Characters.digit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }
}
