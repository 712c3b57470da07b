package org.recount.statement;

import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Where the content of a reporting verb begins and ends among the words that follow the verb. */
final class Tails {
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "whilst", "but", "although", "though");
    /** How many words may stand between a verb and its "that": "said, however, on Friday, that". */
    private static final int LEAD = 6;

    private Tails() {}

    /** What follows the verb in its clause, up to the next clause that the verb shares its subject with. */
    static Words of(Sentence s, Token verb) {
        int stop = verb.index() + 1;
        while (stop < s.tokens().size() && s.within(s.token(stop), verb) && !leaves(s, verb, s.token(stop))) {
            stop++;
        }
        Words all = new Words(s, verb.index() + 1, stop - 1);
        return all.empty() ? all : all.trim(t -> false, t -> t.is("cc"));
    }

    /** The tail without the times and places that open it: "said on Friday in the capital ...". */
    static Words told(Sentence s, Token verb) {
        Words tail = of(s, verb);
        int first = tail.first();
        while (first <= tail.last() && aside(s, verb, s.token(first)) && !that(s.token(first))) {
            first++;
        }
        return new Words(s, first, tail.last()).trim();
    }

    /** Whether a clause begins here, though the tree hangs it on a time or a place: "said in May that it ...". */
    private static boolean that(Token t) {
        return Clauses.lower(t.form()).equals("that")
                && (t.is("mark") || t.xpos().equals("IN"));
    }

    private static boolean aside(Sentence s, Token verb, Token word) {
        Token branch = word;
        while (branch.head() != verb.index()) {
            Token up = s.head(branch);
            if (up == null) {
                return false;
            }
            branch = up;
        }
        return branch.is("obl", "advmod", "punct");
    }

    /** Whether a word stands in a clause beside what the verb reports. */
    private static boolean leaves(Sentence s, Token verb, Token word) {
        Token branch = word;
        while (branch.head() != verb.index()) {
            Token up = s.head(branch);
            if (up == null) {
                return true;
            }
            branch = up;
        }
        return branch.is("conj", "parataxis")
                || (branch.is("advcl") && s.children(branch, "case").findAny().isEmpty())
                || (branch.is("punct") && word.form().equals(";"));
    }

    /**
     * A content without what leads to it ("however, that"), and without a clause of contrast in which another speaker
     * takes over ("..., while the army claimed").
     */
    static Words bare(Words content) {
        Sentence s = content.sentence();
        int first = content.first();
        for (int i = first; i <= Math.min(content.last(), first + LEAD); i++) {
            Token t = s.token(i);
            if (t.upos().equals("VERB")) {
                break;
            }
            if (Clauses.lower(t.form()).equals("that") && (t.is("mark") || opens(s, t))) {
                first = i + 1;
                break;
            }
        }
        int last = content.last();
        for (int i = first + 1; i <= last; i++) {
            Token t = s.token(i);
            if (CONTRASTS.contains(Clauses.lower(t.form()))
                    && s.token(i - 1).form().equals(",")
                    && speaks(s, t)) {
                last = i - 1;
            }
        }
        return new Words(s, first, last).trim(t -> t.is("cc"), t -> false);
    }

    /** Whether "that", taken for a pronoun, stands before a clause with a subject of its own. */
    private static boolean opens(Sentence s, Token that) {
        Token head = s.head(that);
        return that.xpos().equals("WDT")
                && head != null
                && s.children(head, "nsubj").anyMatch(t -> t.index() > that.index());
    }

    private static boolean speaks(Sentence s, Token marker) {
        Token head = s.head(marker);
        return head != null
                && head.index() > marker.index()
                && Verbs.speaks(head.lemma())
                && s.children(head, "nsubj").anyMatch(t -> !t.upos().equals("PRON"));
    }
}
