package org.recount.statement;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Verbs.Verb;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Finds the reporting verb of a quotation by its neighbourhood, for sentences whose tree the quotation marks have torn:
 * after the closing mark, or before the opening one.
 */
final class QuoteCues {
    /** How many words from the marks a reporting verb may stand. */
    private static final int REACH = 14;

    /** A verb with its speaker and sentence. */
    record Cue(Sentence sentence, Token verb, @Nullable Token speaker) {}

    private final String text;
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

    QuoteCues(String text, List<Sentence> sentences) {
        this.text = text;
        sentences.forEach(s -> this.sentences.put(s.start(), s));
    }

    /** The sentences from the one that holds an offset, or the next, to the last that starts before another offset. */
    private Collection<Sentence> between(int from, int to) {
        Integer first = sentences.floorKey(from);
        int start = first == null ? 0 : first;
        return sentences.subMap(start, true, Math.max(start, to), true).values();
    }

    /**
     * The cue of a quotation.
     *
     * @param quote the quotation
     * @param previous the end of the quotation before it, or 0
     * @param next the start of the one after it, or the text's length
     */
    Optional<Cue> find(Quoted quote, int previous, int next) {
        int lineEnd = lineEnd(quote.to(), next);
        int lineStart = lineStart(quote.from(), previous);
        Cue after = after(quote, lineEnd);
        Cue before = before(quote, lineStart);
        boolean goesOn = ",?!".indexOf(text.charAt(quote.to() - 1)) >= 0 || followedBy(quote.to(), ',');
        boolean led = precededBy(quote.from(), ":,");
        return Optional.ofNullable(after != null && (goesOn || before == null || !led) ? after : before);
    }

    private @Nullable Cue after(Quoted quote, int lineEnd) {
        boolean stopped = ".".indexOf(text.charAt(quote.to() - 1)) >= 0;
        int seen = 0;
        for (Sentence s : between(quote.to(), lineEnd)) {
            for (Token t : s.tokens()) {
                if (t.start() < quote.to() || Words.punctuation(t)) {
                    continue;
                }
                if (t.start() >= lineEnd || ++seen > REACH) {
                    return null;
                }
                Verb verb = quoting(t);
                if (verb == null) {
                    continue;
                }
                if (s.start() > quote.to() - 1 && stopped && owns(s, t)) {
                    return null;
                }
                Token speaker = subject(s, t, quote.to(), lineEnd);
                if (speaker != null) {
                    return new Cue(s, t, speaker);
                }
            }
        }
        return null;
    }

    private @Nullable Cue before(Quoted quote, int lineStart) {
        Cue last = null;
        for (Sentence s : between(lineStart, quote.from())) {
            boolean near = s.end() >= quote.from() || colon(s.end(), quote.from());
            for (Token t : s.tokens()) {
                Verb verb = t.start() >= lineStart && t.end() <= quote.from() && near ? quoting(t) : null;
                Token speaker = verb == null ? null : subject(s, t, lineStart, quote.from());
                if (speaker != null) {
                    last = new Cue(s, t, speaker);
                }
            }
        }
        return last;
    }

    /** Whether a verb has a content of its own beside the quotation before it. */
    private static boolean owns(Sentence s, Token verb) {
        return s.children(verb, "ccomp", "obj", "xcomp").anyMatch(t -> t.index() > verb.index());
    }

    private static @Nullable Verb quoting(Token t) {
        boolean form = t.xpos().startsWith("VB") || t.upos().equals("VERB");
        Verb verb = form ? Verbs.get(t.lemma()) : null;
        return verb != null && Verbs.speaks(t.lemma()) && (verb.takes("quote") || verb.takes("ccomp")) ? verb : null;
    }

    /** The verb's subject between two offsets, by the tree, else the noun right before or after it. */
    private static @Nullable Token subject(Sentence s, Token verb, int from, int to) {
        Token speaker = Clauses.speaker(s, verb);
        if (speaker != null && speaker.start() >= from && speaker.end() <= to) {
            return speaker;
        }
        for (int step : new int[] {1, -1}) {
            Token best = null;
            for (int i = verb.index() + step; i >= 0 && i < s.tokens().size(); i += step) {
                Token t = s.token(i);
                if (t.start() < from
                        || t.end() > to
                        || Words.punctuation(t)
                        || t.upos().equals("ADP")) {
                    break;
                }
                best = t.upos().equals("NOUN")
                                || t.upos().equals("PROPN")
                                || t.upos().equals("PRON")
                        ? t
                        : best;
                if (step < 0 && best != null) {
                    break;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private int lineEnd(int at, int limit) {
        int end = at;
        while (end < limit && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The start of the quotation's line; of the line before it when that ends with a colon. */
    private int lineStart(int at, int limit) {
        int start = at;
        while (start > limit && text.charAt(start - 1) != '\n') {
            start--;
        }
        int last = start - 1;
        while (last > limit && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last > limit && text.charAt(last) == ':') {
            start = last;
            while (start > limit && text.charAt(start - 1) != '\n') {
                start--;
            }
        }
        return start;
    }

    private boolean colon(int from, int to) {
        int i = to - 1;
        while (i >= from && (Character.isWhitespace(text.charAt(i)) || QuotationMarks.mark(text.charAt(i)))) {
            i--;
        }
        return i <= from && i >= 0 && text.charAt(i) == ':';
    }

    private boolean followedBy(int at, char c) {
        return text.startsWith(String.valueOf(c), Math.min(text.length(), at + 1));
    }

    private boolean precededBy(int at, String marks) {
        int i = at - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || QuotationMarks.mark(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && marks.indexOf(text.charAt(i)) >= 0;
    }
}
