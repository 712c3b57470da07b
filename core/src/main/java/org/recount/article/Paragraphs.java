package org.recount.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: a line each, or several lines that were one before a program wrapped them at a fixed
 * width. A line counts as wrapped when the first word of the next would not have fitted on it and it ends no sentence.
 */
final class Paragraphs {
    /** A text with a longer line than this was not wrapped for reading: its lines are paragraphs. */
    private static final int WIDEST_WRAP = 120;

    /** A text whose longest line is shorter than this is a list of short lines. */
    private static final int NARROWEST_WRAP = 50;

    /** One full line may be chance: a headline that is repeated. */
    private static final int FEWEST_WRAPPED = 2;

    /** A stretch without white space at its ends, in {@code char} offsets. */
    record Stretch(int start, int end) {}

    private Paragraphs() {}

    /** The paragraphs in order; together they cover all but white space. */
    static List<Stretch> of(String text) {
        List<Stretch> lines = new ArrayList<>();
        List<Boolean> blankBefore = new ArrayList<>();
        int widest = 0;
        boolean blank = true;
        for (int from = 0; from <= text.length(); ) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            Stretch line = trim(text, from, to);
            if (line.end > line.start) {
                lines.add(line);
                blankBefore.add(blank);
                widest = Math.max(widest, line.end - line.start);
            }
            blank = line.end == line.start;
            from = to + 1;
        }
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return lines;
        }
        boolean[] runsOn = new boolean[lines.size()];
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!blankBefore.get(i)) {
                pairs++;
                runsOn[i] = wrapped(text, lines.get(i - 1), lines.get(i), widest);
                full += runsOn[i] ? 1 : 0;
            }
        }
        return full >= FEWEST_WRAPPED && full * 2 > pairs ? join(lines, runsOn) : lines;
    }

    private static List<Stretch> join(List<Stretch> lines, boolean[] runsOn) {
        List<Stretch> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (runsOn[i]) {
                joined.set(joined.size() - 1, new Stretch(joined.getLast().start, lines.get(i).end));
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    private static boolean wrapped(String text, Stretch line, Stretch next, int widest) {
        int word = next.start;
        while (word < next.end && !space(text.charAt(word))) {
            word++;
        }
        boolean full = line.end - line.start + 1 + (word - next.start) > widest;
        return full && ".!?:\"”’".indexOf(text.charAt(line.end - 1)) < 0;
    }

    /** The stretch without the white space at its ends. */
    static Stretch trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** White space, no-break and zero-width ones included. */
    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
