package org.recount.syntax;

import java.util.Locale;

/**
 * Where a word ends that starts with a letter or a digit: which full stops, commas, hyphens, apostrophes and slashes
 * belong to it.
 */
final class WordEnd {
    private final String text;
    private final int start;
    private final int to;
    private final Habits habits;
    private int at;

    private WordEnd(String text, int start, int to, Habits habits) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.to = TokenSpans.limit(text, start, to);
        this.habits = habits;
    }

    static int of(String text, int start, int to, Habits habits) {
        return new WordEnd(text, start, to, habits).find(to);
    }

    private int find(int textEnd) {
        if (text.charAt(at) == '.') {
            at++;
        }
        int run = at;
        while (at < to) {
            char c = text.charAt(at);
            if (Characters.word(c)) {
                at++;
            } else if (joins(c, run)) {
                at++;
                run = at;
            } else {
                break;
            }
        }
        if (at < textEnd && text.charAt(at) == '/' && domain()) {
            return WholeForms.addressEnd(text, start, textEnd);
        }
        if (at < textEnd && text.charAt(at) == '.' && keepsStop(run, textEnd)) {
            at++;
        }
        return at;
    }

    /** Whether the word is a site's name, so that a slash after it leads to a page. */
    private boolean domain() {
        int dot = at - 1;
        while (dot > start && text.charAt(dot) >= 'a' && text.charAt(dot) <= 'z') {
            dot--;
        }
        return dot > start
                && text.charAt(dot) == '.'
                && at - dot > 2
                && at + 1 < to
                && Characters.word(text.charAt(at + 1));
    }

    /** Whether the sign at this place, between two letters or digits, belongs to the word. */
    private boolean joins(char c, int run) {
        if (at + 1 >= to || !Characters.word(text.charAt(at + 1)) || at == start) {
            return c == '$' && at > start && at - start <= 3 && upper(start, at);
        }
        char last = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        boolean digits = Characters.digit(last) && Characters.digit(next);
        if (Characters.apostrophe(c)) {
            return Character.isLetterOrDigit(last) && Character.isLetter(next);
        }
        return switch (c) {
            case '.' -> digits || (at - run == 1 && Character.isLetter(last) && singleNext()) || joinsByStop(next, run);
            case ',', ':' -> digits;
            case '/' -> digits || (at - start == 1 && Character.isLowerCase(last) && singleNext()); // w/o, n/a
            case '@' -> true;
            case '&' -> Character.isUpperCase(last) && Character.isUpperCase(next);
            case '-', '\u2010', '\u2011' -> joinsByHyphen(run, digits);
            default -> false;
        };
    }

    private boolean upper(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a single letter stands after the stop, as in {@code U.S}. */
    private boolean singleNext() {
        return Character.isLetter(text.charAt(at + 1)) && (at + 2 >= to || !Characters.word(text.charAt(at + 2)));
    }

    /** A stop inside an address or a file's name, not one that lacks the space after it. */
    private boolean joinsByStop(char next, int run) {
        if (Characters.digit(next)) {
            return !Character.isLetter(text.charAt(at - 1)) || at - run > 12;
        }
        if (abbreviation(run)) {
            return text.substring(run, Math.min(at + 3, to)).equals("Ph.D");
        }
        return Character.isLowerCase(next) || inMailAddress();
    }

    private boolean inMailAddress() {
        for (int i = start; i < at; i++) {
            if (text.charAt(i) == '@') {
                return true;
            }
        }
        return false;
    }

    private boolean joinsByHyphen(int run, boolean digits) {
        if (digits) {
            return phone(run);
        }
        String left = text.substring(run, at).toLowerCase(Locale.ROOT);
        if (habits.before().contains(left) && (run == start || !Characters.hyphen(text.charAt(run - 1)))) {
            return true;
        }
        int end = at + 1;
        while (end < to && end < at + 8 && Characters.word(text.charAt(end))) {
            end++;
        }
        return habits.after().contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Telephone numbers and the like hang together; ranges such as 5-10 and 1969-1970 do not. */
    private boolean phone(int run) {
        int left = at - run;
        int end = at + 1;
        while (end < to && Characters.digit(text.charAt(end))) {
            end++;
        }
        int right = end - at - 1;
        boolean more = (run > start && Characters.hyphen(text.charAt(run - 1)))
                || (end < to && Characters.hyphen(text.charAt(end)));
        return more || (left >= 3 && right >= 3 && left != right);
    }

    private boolean abbreviation(int run) {
        return habits.abbreviations().containsKey(text.substring(run, at) + ".");
    }

    /** Whether the stop after the word is the word's own. */
    private boolean keepsStop(int run, int textEnd) {
        if (at + 1 < textEnd && text.charAt(at + 1) == '.') {
            return stopOfItsOwn(run, textEnd);
        }
        int length = at - run;
        char last = text.charAt(at - 1);
        if (length == 1 && run > start && text.charAt(run - 1) == '.' && Character.isLetter(last)) {
            return Character.isLetter(text.charAt(start)); // U.S., a.m.
        }
        if (run > start && !Characters.hyphen(text.charAt(run - 1))) {
            return text.substring(start, at).equals("Ph.D");
        }
        if (length == 1 && Character.isUpperCase(last)) {
            return initial(textEnd);
        }
        if (length == 1 && Character.isLowerCase(last)) {
            return nextIsDigit(textEnd)
                    || (start > 0 && text.charAt(start - 1) == '('); // born "b. 1950", about "c. 300"
        }
        String kind = habits.abbreviations().get(text.substring(run, at) + ".");
        if (kind == null) {
            return false;
        }
        return !kind.equals("number") || nextIsDigit(textEnd);
    }

    /** Whether of the two stops after {@code Inc} or {@code L.P} the first is the word's own and the other the sentence's. */
    private boolean stopOfItsOwn(int run, int textEnd) {
        boolean two = at + 2 >= textEnd || text.charAt(at + 2) != '.';
        return two
                && Character.isUpperCase(text.charAt(start))
                && (abbreviation(run) || (at - run == 1 && run > start && text.charAt(run - 1) == '.'));
    }

    private boolean nextIsDigit(int textEnd) {
        int i = skipBlank(at + 1, textEnd);
        return i < textEnd && Characters.digit(text.charAt(i));
    }

    /** Whether the single capital before the stop is a name's initial, not a name or word that ends a sentence. */
    private boolean initial(int textEnd) {
        int i = skipBlank(at + 1, textEnd);
        if (i >= textEnd || !Character.isLetter(text.charAt(i))) {
            return i < textEnd && text.charAt(i) == ',';
        }
        int end = i;
        while (end < textEnd && end < i + 20 && Characters.word(text.charAt(end))) {
            end++;
        }
        return !habits.starts(text.substring(i, end));
    }

    private int skipBlank(int from, int textEnd) {
        int i = from;
        while (i < textEnd && i < from + 8 && Characters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
