package org.recount.coding;

import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Two harms side by side in a headline, both done to its subjects, though the parser takes the first for who does them: "man shot, killed in
 * Acre", "9 villagers killed 14 injured in Acre".
 */
final class Headlined {
    private final Sentence sentence;
    private final Humans humans;

    Headlined(Sentence sentence, Humans humans) {
        this.sentence = sentence;
        this.humans = humans;
    }

    /** Whether a verb is the first or the second of two harms of which this is the first. */
    boolean is(Token first, Token verb) {
        return beside(first, verb) || (verb.equals(first) && counts(first));
    }

    /** "9 villagers killed 14 injured": behind the harm to so many stands that to so many others. */
    private boolean counts(Token harm) {
        return harm.xpos().matches("VB[DN]")
                && humans.isHarm(harm)
                && sentence.children(harm, "aux").findAny().isEmpty()
                && sentence.children(harm, "nsubj").anyMatch(this::counted)
                && next(harm).upos().equals("NUM")
                && (harmed(next(next(harm))) || harmed(next(next(next(harm)))));
    }

    private boolean counted(Token noun) {
        return noun.upos().equals("NUM")
                || sentence.children(noun, "nummod").findAny().isPresent();
    }

    private boolean harmed(Token word) {
        return word.xpos().matches("VB[DN]") && !word.is("amod") && humans.isHarm(word);
    }

    /** The word behind; the last one itself at the end. */
    private Token next(Token word) {
        return sentence.token(Math.min(word.index() + 1, sentence.tokens().size() - 1));
    }

    private boolean beside(Token first, Token verb) {
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
