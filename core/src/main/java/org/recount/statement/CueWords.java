package org.recount.statement;

import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The words that report, around the verb among them: "has also said", "is calling for". The helping verbs and adverbs right
 * before the verb belong to it, and the preposition between the verb and the content.
 */
final class CueWords {
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "on", "of", "about", "against", "with", "to", "as", "upon", "over");

    private CueWords() {}

    /**
     * The whole cue.
     *
     * @param cue the verb, with its particle if it has one; other words stay as they are
     * @param content where what is said begins, as a {@code char} of the text
     */
    static Words whole(Words cue, int content) {
        Sentence s = cue.sentence();
        Token verb = s.token(cue.first());
        if (!verb.xpos().startsWith("VB")) {
            return cue;
        }
        int first = cue.first();
        while (first > 0 && helps(s.token(first - 1), verb)) {
            first--;
        }
        int last = cue.last();
        int next = last + 1;
        boolean leads = next + 1 < s.tokens().size()
                && PREPOSITIONS.contains(Clauses.lower(s.token(next).form()))
                && s.token(next).end() <= content
                && content <= s.token(next + 1).end();
        return new Words(s, first, leads ? next : last);
    }

    private static boolean helps(Token t, Token verb) {
        return t.head() == verb.index() && t.is("aux", "advmod") && !t.xpos().startsWith("W");
    }
}
