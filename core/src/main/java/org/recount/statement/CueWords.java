package org.recount.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Token word = s.token(cue.first());
        boolean noun = word.upos().equals("NOUN");
        if (!word.xpos().startsWith("VB") && !word.upos().equals("ADJ") && !noun) {
            return cue;
        }
        int first = noun ? described(s, word) : helped(s, word);
        int last = noun ? cue.last() : beside(s, word, cue.last(), content);
        int next = last + 1;
        if (next + 1 < s.tokens().size()
                && leads(s.token(next))
                && (reaches(s, next, content) || governs(s, word, s.token(next)))) {
            last = next;
        }
        return new Words(s, first, colon(s, last, content) ? last + 1 : last);
    }

    /** The first of the helping words before a verb and of the verb that leads up to it: "[has gone on to] say". */
    private static int helped(Sentence s, Token verb) {
        int first = verb.index();
        while (first > 0 && helps(s.token(first - 1), verb)) {
            first--;
        }
        Token lead = Leads.over(s, verb);
        return lead == null ? first : helped(s, lead);
    }

    /** The first of what describes a noun, or of the verb that carries it: "[has made a clear] promise". */
    private static int described(Sentence s, Token noun) {
        int first = noun.index();
        while (first > 0 && describes(s.token(first - 1), noun)) {
            first--;
        }
        Token verb = Claims.carrier(s, noun);
        if (verb == null || verb.index() > first) {
            return first;
        }
        Words phrase = Clauses.phrase(s, noun);
        return verb.index() == Math.min(phrase.first(), first) - 1 ? helped(s, verb) : first;
    }

    /** Whether the verb tells with this preposition what is said, though something stands between: "called on them to leave". */
    private static boolean governs(Sentence s, Token verb, Token preposition) {
        Verbs.Verb entry = Verbs.get(verb.lemma());
        Token under = s.head(preposition);
        return entry != null
                && under != null
                && preposition.is("case")
                && entry.takes(Clauses.lower(preposition.form()))
                && under.head() == verb.index();
    }

    /** A preposition; "to" before a verb belongs to the verb. */
    private static boolean leads(Token t) {
        return PREPOSITIONS.contains(Clauses.lower(t.form())) && !t.is("mark");
    }

    private static boolean reaches(Sentence s, int word, int content) {
        return s.token(word).end() <= content && content <= s.token(word + 1).end();
    }

    /** The last word of what follows the verb and tells how, when and by what means: "said softly", "said in an interview on Monday". */
    private static int beside(Sentence s, Token verb, int from, int content) {
        Verbs.Verb entry = Verbs.get(verb.lemma());
        int last = from;
        for (Token t : s.children(verb, "obl", "advmod").toList()) {
            Words phrase = t.is("advmod") ? Words.under(s, t) : circumstance(s, t);
            if (phrase == null || phrase.first() != last + 1) {
                continue;
            }
            boolean follows = !phrase.any(w -> w.xpos().startsWith("W"));
            boolean before = s.token(verb.index()).start() > content || phrase.to() <= content;
            boolean frame = entry != null
                    && entry.takes(Clauses.lower(s.token(phrase.first()).form()));
            if (follows && before && !frame) {
                last = phrase.last();
            }
        }
        return last;
    }

    /** A day or other time without a preposition, or the means, its preposition with it; null for other phrases. */
    private static @Nullable Words circumstance(Sentence s, Token noun) {
        Words phrase = Clauses.phrase(s, noun);
        if (s.children(noun, "case").findAny().isEmpty()) {
            return phrase;
        }
        boolean means =
                phrase.first() > 0 && s.token(phrase.first() - 1).is("case") && Nouns.is(noun, Nouns.Kind.MEANS);
        return means ? new Words(s, phrase.first() - 1, phrase.last()) : null;
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
