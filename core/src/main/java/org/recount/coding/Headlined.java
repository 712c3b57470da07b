package org.recount.coding;

import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** "Man shot, killed in Acre": two harms side by side in a headline, both done to its subject, though the parser takes it for who does them. */
final class Headlined {
    private final Sentence sentence;
    private final Humans humans;

    Headlined(Sentence sentence, Humans humans) {
        this.sentence = sentence;
        this.humans = humans;
    }

    /** Whether a verb is the first or the second of two harms of which this is the first. */
    boolean is(Token first, Token verb) {
        int next = first.index() + 2;
        return next < sentence.tokens().size()
                && (verb.index() == first.index() || verb.index() == next)
                && first.xpos().matches("VB[DN]")
                && humans.isHarm(first)
                && sentence.token(next - 1).form().equals(",")
                && sentence.token(next).is("advcl", "conj")
                && sentence.token(next).head() == first.index()
                && humans.isHarm(sentence.token(next))
                && sentence.children(first, "obj", "aux").findAny().isEmpty();
    }
}
