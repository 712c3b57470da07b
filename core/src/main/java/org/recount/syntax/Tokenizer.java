package org.recount.syntax;

import java.util.List;
import java.util.Locale;

/**
 * Cuts text into tokens as the English UD treebanks do: clitics stand alone (<i>did|n't</i>, <i>Iran|'s</i>), hyphens
 * part words (<i>al|-|Adl</i>, <i>long|-|range</i>) but for affixes (<i>anti-tank</i>), abbreviations keep their stop.
 * One pass from left to right; nothing looks back or ahead further than a token's greatest length.
 */
final class Tokenizer {
    private final Habits habits;
    private final String text;
    private final int to;
    private final TokenSpans out = new TokenSpans();
    private int at;

    private Tokenizer(Habits habits, String text, int from, int to) {
        this.habits = habits;
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** The tokens of a stretch of text. */
    static TokenSpans tokens(Habits habits, String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(habits, text, from, to);
        while (tokenizer.at < to) {
            tokenizer.next();
        }
        return tokenizer.out;
    }

    private void next() {
        char c = text.charAt(at);
        if (Characters.blank(c)) {
            at++;
            return;
        }
        int end = WholeForms.end(text, at, to);
        if (end > at) {
            out.add(text, at, end);
            at = end;
        } else if (Characters.word(c) || (c == '.' && digit(at + 1) && !word(at - 1))) {
            word();
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        int end = at + 1;
        if (Characters.runs(c)) {
            boolean talk = c == '!' || c == '?';
            while (end < to
                    && (text.charAt(end) == c || (talk && (text.charAt(end) == '!' || text.charAt(end) == '?')))) {
                end++;
            }
        } else if (end < to && text.charAt(end) == c && (c == '\'' || c == '`')) {
            end++;
        } else if (Characters.apostrophe(c)) {
            end = Math.max(end, clitic());
        }
        out.add(text, at, end);
        at = end;
    }

    /** The end of a clitic that stands at this apostrophe apart from its word, as in {@code the U.S.'s}. */
    private int clitic() {
        int end = at + 1;
        while (end < to && end < at + 4 && letter(end)) {
            end++;
        }
        boolean clitic = switch (text.substring(at + 1, end).toLowerCase(Locale.ROOT)) {
            case "s", "m", "d", "re", "ve", "ll" -> true;
            default -> false;
        };
        return clitic && !word(end) ? end : at;
    }

    private void word() {
        int start = at;
        int end = WordEnd.of(text, at, to, habits);
        at = end;
        int unit = unit(start, end);
        if (unit < end) {
            out.add(text, start, unit);
            out.add(text, unit, end);
        } else if (contraction(start, end) < 0) {
            clitics(start, end);
        }
    }

    /** Where the unit starts that is written close to its number ({@code 10km}), or the end. */
    private int unit(int start, int end) {
        int at = start;
        while (at < end && (Characters.digit(text.charAt(at)) || ".,:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean number = at > start && Characters.digit(text.charAt(start)) && end - at <= Habits.LONGEST_UNIT;
        return number && habits.units().contains(text.substring(at, end)) ? at : end;
    }

    private int contraction(int start, int end) {
        if (end - start > 8) {
            return -1;
        }
        List<String> parts =
                habits.contractions().get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (parts == null) {
            return -1;
        }
        int from = start;
        for (String part : parts) {
            out.add(text, from, from + part.length());
            from += part.length();
        }
        return from;
    }

    private void clitics(int start, int end) {
        int cut = end;
        for (int i = end - 1; i > start && i >= end - 3; i--) {
            if (Characters.apostrophe(text.charAt(i))) {
                cut = cut(start, i, end);
                break;
            }
        }
        if (cut > start && cut < end) {
            clitics(start, cut);
            out.add(text, cut, end);
        } else {
            out.add(text, start, end);
        }
    }

    /** Where the word is cut whose last apostrophe is at {@code i}. */
    private int cut(int start, int i, int end) {
        String rest = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        return switch (rest) {
            case "t" -> i - 1 > start && (text.charAt(i - 1) | 0x20) == 'n' ? i - 1 : end;
            case "s" -> decade(start, i) ? end : i;
            case "m", "d", "re", "ve", "ll" -> i;
            default -> end;
        };
    }

    /** Whether years of a decade stand here, as in {@code 1980's}. */
    private boolean decade(int start, int end) {
        int digits = end - start;
        for (int i = start; i < end; i++) {
            if (!Characters.digit(text.charAt(i))) {
                return false;
            }
        }
        return (digits == 2 || digits == 4) && text.charAt(end - 1) == '0';
    }

    private boolean digit(int i) {
        return i < to && Characters.digit(text.charAt(i));
    }

    private boolean letter(int i) {
        return i < to && Character.isLetter(text.charAt(i));
    }

    private boolean word(int i) {
        return i >= 0 && i < to && Characters.word(text.charAt(i));
    }
}
