package org.recount.statement;

import java.util.List;
import java.util.function.Predicate;
import org.recount.article.Article;
import org.recount.article.Span;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * A run of words in one sentence.
 *
 * @param sentence the sentence
 * @param first index of the first word
 * @param last index of the last word, inclusive; before {@code first} when the run is empty
 */
record Words(Sentence sentence, int first, int last) {

    /** The words from the first to the last of the word and all below it. */
    static Words under(Sentence sentence, Token top) {
        return around(sentence, sentence.subtree(top));
    }

    /** The words from the first to the last of these, which are in order and not empty. */
    static Words around(Sentence sentence, List<Token> tokens) {
        return new Words(sentence, tokens.getFirst().index(), tokens.getLast().index());
    }

    /** The run from a later word on. */
    Words from(int index) {
        return new Words(sentence, index, last);
    }

    boolean empty() {
        return last < first;
    }

    boolean holds(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    /** The run without words at its ends that are punctuation or as given. */
    Words trim(Predicate<Token> atStart, Predicate<Token> atEnd) {
        int from = first;
        int to = last;
        while (from <= to && (punctuation(sentence.token(from)) || atStart.test(sentence.token(from)))) {
            from++;
        }
        while (to >= from
                && ((punctuation(sentence.token(to)) && !closes(from, to)) || atEnd.test(sentence.token(to)))) {
            to--;
        }
        return new Words(sentence, from, to).balanced();
    }

    /** With the mark before or after it when a quotation is cut open: {@code trust” and “aid”}. */
    private Words balanced() {
        int marks = 0;
        for (int i = first; i <= last; i++) {
            marks += mark(i) ? 1 : 0;
        }
        if (marks % 2 == 0) {
            return this;
        }
        boolean before = first > 0 && mark(first - 1);
        boolean after = last + 1 < sentence.tokens().size() && mark(last + 1);
        return before != after ? new Words(sentence, before ? first - 1 : first, after ? last + 1 : last) : this;
    }

    private boolean mark(int i) {
        return QuotationMarks.mark(sentence.token(i).form().charAt(0));
    }

    /** Whether the punctuation at the end closes a bracket or a quotation that opens inside. */
    private boolean closes(int from, int to) {
        char c = sentence.token(to).form().charAt(0);
        int opened = 0;
        for (int i = from; i < to; i++) {
            char o = sentence.token(i).form().charAt(0);
            opened += c == ')' && o == '(' ? 1 : 0;
            opened -= c == ')' && o == ')' ? 1 : 0;
            opened += QuotationMarks.mark(c) && QuotationMarks.mark(o) ? 1 : 0;
        }
        return QuotationMarks.mark(c) ? opened % 2 == 1 : opened > 0;
    }

    /** The run without punctuation at its ends. */
    Words trim() {
        return trim(t -> false, t -> false);
    }

    /** The run from the earlier start to the later end. */
    Words with(Words other) {
        return new Words(sentence, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether some word of the run is as given. */
    boolean any(Predicate<Token> test) {
        for (int i = first; i <= last; i++) {
            if (test.test(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    int from() {
        return sentence.token(first).start();
    }

    int to() {
        return sentence.token(last).end();
    }

    Span span(Article article) {
        return article.span(from(), to());
    }

    static boolean punctuation(Token token) {
        return token.upos().equals("PUNCT");
    }
}
