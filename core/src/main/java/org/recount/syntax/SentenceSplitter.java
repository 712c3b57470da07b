package org.recount.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where sentences end among the tokens of one block. A full stop ends a sentence together with the quotation
 * marks and brackets that close right behind it; what follows must not start in lower case. No sentence ends inside a quotation
 * that holds no whole one. A blank line ends a sentence too.
 */
final class SentenceSplitter {
    /** A sentence with more tokens is cut, so that no later step meets an endless one. */
    static final int MOST_TOKENS = 250;

    private static final int MOST_NOTE = 5;

    private final Habits habits;
    private final String text;
    private final TokenSpans tokens;
    private final Quotations quotations;

    private SentenceSplitter(Habits habits, String text, TokenSpans tokens, Quotations quotations) {
        this.habits = habits;
        this.text = text;
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** One past the last token of each sentence, in order. */
    static List<Integer> ends(Habits habits, String text, TokenSpans tokens, Quotations quotations) {
        return new SentenceSplitter(habits, text, tokens, quotations).split();
    }

    private List<Integer> split() {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            int end = i + 1;
            boolean stop = false;
            if (stops(i, from)) {
                while (end < tokens.size() && closes(end)) {
                    end++;
                }
                end = afterNotes(end);
                stop = end == tokens.size() || (ends(i, end) && !quotations.holds(end));
                end = stop ? end : i + 1;
            }
            stop = stop || end == tokens.size() || lineEnds(text, tokens, end);
            if (stop) {
                cut(from, end, ends);
                from = end;
            }
            i = end;
        }
        return ends;
    }

    private char first(int i) {
        return text.charAt(tokens.start(i));
    }

    private char last(int i) {
        return text.charAt(tokens.end(i) - 1);
    }

    private boolean single(int i) {
        return tokens.end(i) - tokens.start(i) == 1;
    }

    private boolean stops(int i, int from) {
        char c = last(i);
        if (c == '.' && i == from + 1 && single(i) && Characters.digit(last(from))) {
            return false; // "1." numbers an item
        }
        if (i == from && (c == '.' || c == '\u2026')) {
            return false; // "... and so on": nothing stands before it
        }
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
    }

    /** Whether the token stands right behind the last one and closes. */
    private boolean closes(int i) {
        if (quotations.closes(i) || quotations.opens(i)) {
            return quotations.closes(i);
        }
        boolean close = tokens.start(i) == tokens.end(i - 1) && Characters.closes(first(i)) && single(i);
        boolean straight = first(i) == '"' || first(i) == '\'';
        return close && !(straight && opensNext(i));
    }

    /** One past notes in square brackets, such as {@code [3] [source needed]}, which belong to what they follow. */
    private int afterNotes(int from) {
        int at = from;
        for (int i = from; i < tokens.size() && i <= at + MOST_NOTE; i++) {
            if (i == at && first(at) != '[') {
                break;
            }
            if (i == at + 1 && !Characters.digit(first(i)) && !Character.isLowerCase(first(i))) {
                break;
            }
            if (first(i) == ']') {
                at = i + 1;
            }
        }
        return at;
    }

    /** A straight quote with a space before it and none behind it opens. */
    private boolean opensNext(int i) {
        return i + 1 < tokens.size()
                && tokens.start(i + 1) == tokens.end(i)
                && Character.isLetterOrDigit(first(i + 1))
                && tokens.start(i) > tokens.end(i - 1);
    }

    private boolean ends(int stop, int next) {
        char c = first(next);
        boolean gap = tokens.start(next) > tokens.end(next - 1);
        boolean closed = next > stop + 1;
        boolean word = Character.isLetterOrDigit(first(stop));
        if (word) {
            return endsAfterAbbreviation(stop, next, closed);
        }
        if (Character.isLowerCase(c)) {
            char mark = last(stop);
            boolean ends = mark == '!' || mark == '?' || (mark == '.' && single(stop));
            return gap && !closed && ends && !continues(next);
        }
        if (Characters.opens(c) || Characters.bullet(c)) {
            return gap || !Characters.closes(c);
        }
        if (Character.isUpperCase(c) || (Character.isDigit(c) && gap)) {
            return true;
        }
        return gap && Character.isLetter(c);
    }

    private boolean endsAfterAbbreviation(int stop, int next, boolean closed) {
        String kind = habits.abbreviations().getOrDefault(form(stop), "plain");
        if (kind.equals("title") || kind.equals("number")) {
            return false;
        }
        if (kind.equals("end") || kind.equals("month")) {
            return Character.isUpperCase(first(next)) && !timesDetail(next);
        }
        int at = next;
        if (Characters.opens(first(next)) && next + 1 < tokens.size()) {
            at++;
        }
        boolean quoteOpens = at > next && first(next) != '(';
        return habits.starts(form(at)) || ((closed || quoteOpens) && Character.isUpperCase(first(at)));
    }

    /** Whether the word tells more of a time before it: a day, a month, a zone ({@code 5 p.m. Friday, 5 p.m. GMT}). */
    private boolean timesDetail(int next) {
        String word = form(next);
        boolean zone = word.length() > 1 && word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
        return zone
                || habits.timesDetail(word)
                || (next + 1 < tokens.size() && form(next + 1).equalsIgnoreCase("time"));
    }

    private String form(int i) {
        return text.substring(tokens.start(i), tokens.end(i));
    }

    /** Whether a lower-case word goes on with the sentence before it, as a stray full stop's "and" does. */
    private boolean continues(int next) {
        return switch (form(next)) {
            case "and", "or", "but", "nor", "which", "who", "that" -> true;
            default -> false;
        };
    }

    /** Whether a blank line, a line that starts with a bullet, or a bullet stands before this token. */
    static boolean lineEnds(String text, TokenSpans tokens, int next) {
        int lines = 0;
        int end = tokens.end(next - 1);
        int start = tokens.start(next);
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            lines += c == '\n' || c == '\u2029' ? 1 : 0;
        }
        if (lines > 1) {
            return true;
        }
        char c = text.charAt(start);
        boolean apart = start > end && tokens.end(next) - start == 1 && blankAt(text, start + 1);
        return apart
                && (lines == 1 ? Characters.bullet(c) || Characters.dash(c) : Characters.bullet(c) && c != '\u00B7');
    }

    private static boolean blankAt(String text, int at) {
        return at < text.length() && Characters.blank(text.charAt(at));
    }

    private void cut(int from, int end, List<Integer> ends) {
        int at = from;
        while (end - at > MOST_TOKENS) {
            int cut = at + MOST_TOKENS;
            for (int i = cut; i > at + MOST_TOKENS / 2; i--) {
                if (single(i - 1) && !Characters.word(first(i - 1))) {
                    cut = i;
                    break;
                }
            }
            ends.add(cut);
            at = cut;
        }
        ends.add(end);
    }
}
