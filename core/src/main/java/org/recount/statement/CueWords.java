package org.recount.statement;

import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * The words that report, around the verb among them: "has also said", "is calling for". The helping verbs and adverbs right
 * before the verb belong to it, and behind it the means ("in an interview"), the preposition and the colon before the
 * content.
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
        boolean noun = verb.upos().equals("NOUN");
        if (!verb.xpos().startsWith("VB") && !verb.upos().equals("ADJ") && !noun) {
            return cue;
        }
        int first = cue.first();
        while (first > 0 && (noun ? describes(s.token(first - 1), verb) : helps(s.token(first - 1), verb))) {
            first--;
        }
        int last = means(s, verb, cue.last());
        int next = last + 1;
        if (next + 1 < s.tokens().size() && leads(s.token(next)) && reaches(s, next, content)) {
            last = next;
        }
        return new Words(s, first, colon(s, last, content) ? last + 1 : last);
    }

    /** A preposition; "to" before a verb belongs to the verb. */
    private static boolean leads(Token t) {
        return PREPOSITIONS.contains(Clauses.lower(t.form())) && !t.is("mark");
    }

    private static boolean reaches(Sentence s, int word, int content) {
        return s.token(word).end() <= content && content <= s.token(word + 1).end();
    }

    /** The last word of what follows the verb and says by what means: "in an interview". */
    private static int means(Sentence s, Token verb, int last) {
        for (Token t : s.children(verb, "obl").toList()) {
            Words phrase = Clauses.phrase(s, t);
            boolean follows = phrase.first() == last + 2 && s.token(last + 1).is("case");
            if (follows && Nouns.is(t, Nouns.Kind.MEANS)) {
                return phrase.last();
            }
        }
        return last;
    }

    /** Whether a colon follows that leads to the content, with no more than a space and a quotation mark between. */
    private static boolean colon(Sentence s, int last, int content) {
        boolean colon = last + 1 < s.tokens().size() && s.token(last + 1).form().equals(":");
        int end = colon ? s.token(last + 1).end() : content + 1;
        return end <= content && content <= end + 3;
    }

    private static boolean helps(Token t, Token verb) {
        return t.head() == verb.index()
                && t.is("aux", "advmod", "cop")
                && !t.xpos().startsWith("W");
    }

    private static boolean describes(Token t, Token noun) {
        return t.head() == noun.index() && t.is("amod", "compound", "nummod");
    }
}
