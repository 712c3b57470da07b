package org.recount.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations in one block, found among its tokens in one pass.
 *
 * <p>Whether a mark opens or closes is read from its neighbours first and from its shape second, for copy that went
 * through machines often has the wrong shape. Marks are balanced within a paragraph. A mark that is never closed is
 * passed over, so that it swallows nothing, unless the next paragraph opens with one again, as printers set a quotation
 * of several paragraphs. Single marks must tell themselves from apostrophes.
 */
final class Quotations {
    /** A quotation without a whole sentence and with more tokens than this is two stray marks. */
    private static final int LONGEST_FRAGMENT = 60;

    private final String text;
    private final TokenSpans tokens;
    private final BitSet held = new BitSet();
    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();
    private final List<Found> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final int[] innermost;
    private int[] parents = {};

    /** A quotation's first and last token. */
    private record Found(int first, int last) {}

    private static final class Open {
        private final QuoteMark.Kind kind;
        private final int token;
        private int maybeClosed = -1;
        private boolean stopped;

        private Open(QuoteMark.Kind kind, int token) {
            this.kind = kind;
            this.token = token;
        }
    }

    private Quotations(String text, TokenSpans tokens) {
        this.text = text;
        this.tokens = tokens;
        this.innermost = new int[tokens.size()];
    }

    static Quotations of(String text, TokenSpans tokens) {
        Quotations quotations = new Quotations(text, tokens);
        quotations.find();
        quotations.nest();
        return quotations;
    }

    /** Whether a sentence must not start with this token, because a quotation without whole sentences goes on. */
    boolean holds(int token) {
        return held.get(token);
    }

    /** Whether the token is the mark that opens a quotation. */
    boolean opens(int token) {
        return opening.get(token);
    }

    /** Whether the token is the mark that closes a quotation. */
    boolean closes(int token) {
        return closing.get(token);
    }

    /** The innermost quotation that all these tokens stand in, its marks included. */
    @Nullable
    Quotation around(int first, int last) {
        int at = innermost[first];
        while (at >= 0 && found.get(at).last < last) {
            at = parents[at];
        }
        return at < 0 ? null : new Quotation(tokens.start(found.get(at).first), tokens.end(found.get(at).last));
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && SentenceSplitter.lineEnds(text, tokens, i)) {
                paragraphEnds(i - 1);
            }
            QuoteMark mark = QuoteMark.at(text, tokens, i);
            if (mark == null) {
                stop(i);
            } else if (mark.opens(last(mark.kind()) >= 0)) {
                leave(last(mark.kind()));
                open.add(new Open(mark.kind(), i));
            } else if (last(mark.kind()) >= 0) {
                close(mark, i);
            }
        }
        if (tokens.size() > 0) {
            paragraphEnds(tokens.size() - 1);
        }
    }

    /** A mark that may be an apostrophe closes only before the next full stop. */
    private void stop(int token) {
        if (".!?".indexOf(text.charAt(tokens.end(token) - 1)) >= 0) {
            open.forEach(o -> o.stopped = true);
        }
    }

    private void close(QuoteMark mark, int token) {
        int at = last(mark.kind());
        Open mine = open.get(at);
        if (mark.maybeApostrophe()) {
            if (mine.maybeClosed < 0 && !mine.stopped && at == open.size() - 1) {
                mine.maybeClosed = token;
            }
            return;
        }
        leave(at + 1);
        open.remove(at);
        add(mine.token, token, true);
    }

    /** The place of the mark of this kind that is open, or -1. */
    private int last(QuoteMark.Kind kind) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Gives up what is open from this place on, but for what an apostrophe may have closed. */
    private void leave(int from) {
        while (from >= 0 && open.size() > from) {
            Open left = open.removeLast();
            if (left.maybeClosed >= 0) {
                add(left.token, left.maybeClosed, true);
            }
        }
    }

    private void paragraphEnds(int last) {
        for (Open left : open) {
            if (left.maybeClosed < 0 && left.token < last && opensAgain(tokens.end(last), left.kind)) {
                add(left.token, last, false);
            }
        }
        leave(0);
    }

    /** Whether the text after a paragraph opens with such a mark. */
    private boolean opensAgain(int end, QuoteMark.Kind kind) {
        int i = end;
        while (i < text.length() && Characters.blank(text.charAt(i))) {
            i++;
        }
        return i > end
                && i + 1 < text.length()
                && QuoteMark.kind(text.charAt(i)) == kind
                && !Characters.blank(text.charAt(i + 1));
    }

    private void add(int first, int last, boolean closed) {
        boolean whole = !closed || wholeSentences(first, last);
        if (!whole && last - first > LONGEST_FRAGMENT) {
            return;
        }
        found.add(new Found(first, last));
        opening.set(first);
        if (closed) {
            closing.set(last);
        }
        if (!whole) {
            held.set(first + 1, last + 1);
        }
    }

    /** Whether the last words in the quotation end a sentence, or are the end of what somebody said. */
    private boolean wholeSentences(int first, int last) {
        if (last - first < 2) {
            return false;
        }
        char end = text.charAt(tokens.end(last - 1) - 1);
        if (".!?\u2026\u3002,\u2014\u2013".indexOf(end) >= 0) {
            return true;
        }
        boolean over = last + 1 == tokens.size()
                || SentenceSplitter.lineEnds(text, tokens, last + 1)
                || ".!?,".indexOf(text.charAt(tokens.start(last + 1))) >= 0;
        return over && !Character.isLowerCase(text.charAt(tokens.start(first + 1)));
    }

    /** Notes for each token which quotation it stands in most closely; quotations never cross. */
    private void nest() {
        found.sort((a, b) -> a.first != b.first ? a.first - b.first : b.last - a.last);
        Arrays.fill(innermost, -1);
        parents = new int[found.size()];
        for (int i = 0; i < parents.length; i++) {
            Found quotation = found.get(i);
            int around = i - 1;
            while (around >= 0 && found.get(around).last < quotation.last) {
                around = parents[around];
            }
            parents[i] = around;
            Arrays.fill(innermost, quotation.first, quotation.last + 1, i);
        }
    }
}
