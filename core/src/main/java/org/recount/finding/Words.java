package org.recount.finding;

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
 * @param last index of the last word, inclusive
 */
record Words(Sentence sentence, int first, int last) {

    /** A noun with what goes with it, without prepositions, clauses, further members of a list, and times. */
    static Words phrase(Sentence s, Token noun) {
        return phrase(s, noun, t -> false);
    }

    /** The same without what else does not belong to it. */
    static Words phrase(Sentence s, Token noun, Predicate<Token> other) {
        List<Token> left = s.children(noun).stream()
                .filter(t -> other.test(t)
                        || t.is("case", "mark", "cc", "conj", "acl", "appos", "parataxis", "advcl", "punct", "obl"))
                .toList();
        int first = noun.index();
        int last = noun.index();
        List<Token> kept = s.subtree(noun).stream()
                .filter(t -> left.stream().noneMatch(cut -> s.within(t, cut)))
                .toList();
        for (Token t : kept) {
            first = Math.min(first, t.index());
            last = Math.max(last, t.index());
        }
        while (first < last && s.token(first).upos().equals("PUNCT")) {
            first++;
        }
        while (last > first && s.token(last).upos().equals("PUNCT")) {
            last--;
        }
        return new Words(s, first, last);
    }

    boolean single() {
        return last == first;
    }

    boolean empty() {
        return last < first;
    }

    Span span(Article article) {
        return article.span(sentence.token(first).start(), sentence.token(last).end());
    }
}
