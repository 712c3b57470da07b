package org.recount.statement;

import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Takes the words that report out of the words that they stand among. */
final class Excluded {
    private Excluded() {}

    /**
     * What is left of a clause: what stands before the cut or after it when the other side says nothing; both sides, the
     * cut between them, when they are one clause; what stands before it when after it another clause begins.
     *
     * @param all the clause with the cut somewhere in it
     * @param cut the reporting words
     * @param head the clause's head
     */
    static Words from(Words all, Words cut, Token head) {
        Sentence s = all.sentence();
        Words before = new Words(s, all.first(), Math.min(all.last(), cut.first() - 1)).trim();
        Words after = new Words(s, Math.max(all.first(), cut.last() + 1), all.last()).trim();
        if (!before.any(Excluded::says)) {
            return after;
        }
        if (!after.any(Excluded::says)) {
            return before;
        }
        boolean another = after.any(t -> t.is("nsubj") && t.head() >= after.first());
        return before.holds(head) && another ? before : before.with(after);
    }

    private static boolean says(Token t) {
        return switch (t.upos()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM" -> true;
            case "PRON" -> !t.xpos().startsWith("W");
            default -> false;
        };
    }
}
