package org.recount.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, in one pass over the text.
 *
 * <p>What a mark does is read from its neighbours first and from its shape second, for copy that went through machines
 * often closes with an opening mark: a mark with space on its left and a word on its right opens, the other way round
 * closes, and only where neighbours decide nothing does the shape count. Marks are balanced within a paragraph. A mark
 * that is never closed ends with its sentence; but when the next paragraph opens with a mark again, the quotation goes on
 * there, as printers do it. A closing mark that was never opened is passed over.
 */
final class QuotationMarks {
    private static final String OPENING = "\u201c\u201e\u00ab\u201f";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String NEUTRAL = "\"\uff02";

    private final String text;
    private final List<Quoted> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The quotations, in order. */
    static List<Quoted> find(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            marks.paragraph(from, to);
            from = to + 1;
        }
        return List.copyOf(marks.found);
    }

    /**
     * The text with a double mark for each two single ones, as typewriters set them: {@code ''so''}. Offsets stay: the
     * place that falls free, on the outer side, holds a space.
     */
    static String plain(String text) {
        if (!text.contains("''") && !text.contains("``")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i + 1 < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c == '\'' || c == '`') && plain.charAt(i + 1) == c) {
                boolean opens = i == 0 || boundary(plain.charAt(i - 1), "([{-\u2013\u2014/");
                plain.setCharAt(i, opens ? ' ' : '"');
                plain.setCharAt(i + 1, opens ? '"' : ' ');
            }
        }
        return plain.toString();
    }

    /** Whether this is a double quotation mark of any shape. */
    static boolean mark(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0;
    }

    private void paragraph(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            if (!mark(text.charAt(i))) {
                continue;
            }
            if (opens(i, from, to, open >= 0)) {
                if (open >= 0) {
                    add(open, sentenceEnd(open, i), false);
                }
                open = i + 1;
            } else if (open >= 0) {
                add(open, i, false);
                open = -1;
            }
        }
        if (open >= 0) {
            boolean continued = opensNext(to);
            add(open, continued ? to : sentenceEnd(open, to), continued);
        }
    }

    private boolean opens(int at, int from, int to, boolean isOpen) {
        boolean left = at == from || boundary(text.charAt(at - 1), "([{-\u2013\u2014/");
        boolean right = at + 1 >= to || boundary(text.charAt(at + 1), ".,;:!?)]}-\u2013\u2014/");
        if (left != right) {
            return left;
        }
        char c = text.charAt(at);
        return NEUTRAL.indexOf(c) >= 0 ? !isOpen : OPENING.indexOf(c) >= 0;
    }

    private static boolean boundary(char c, String marks) {
        return Character.isWhitespace(c) || c == '\u00a0' || mark(c) || marks.indexOf(c) >= 0;
    }

    private boolean opensNext(int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i + 1 < text.length()
                && mark(text.charAt(i))
                && CLOSING.indexOf(text.charAt(i)) < 0
                && !Character.isWhitespace(text.charAt(i + 1));
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean last = i + 1 >= to || Character.isWhitespace(text.charAt(i + 1));
            if (last && ".!?".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return to;
    }

    private void add(int from, int to, boolean continued) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Quoted(start, end, continued));
        }
    }
}
