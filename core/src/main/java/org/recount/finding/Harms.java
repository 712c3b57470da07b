package org.recount.finding;

import java.util.Locale;
import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Whether a word of harm tells in its place of harm that was done. */
final class Harms {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t", "no");
    private static final Set<String> MODALS = Set.of("may", "might", "could", "should", "would", "can", "will");

    private static final Set<String> DOUBTS = Set.of("if", "whether", "unless");

    private Harms() {}

    /** Whether the word has beside it what its row asks for, and tells of what happened. */
    static boolean holds(Sentence s, Token word, Harm harm) {
        return governed(s, word, harm) && !unreal(s, word) && (!harm.with().isEmpty() || !wanted(s, word));
    }

    /** Whether the words that its row asks for stand with it, and none that its row excludes. */
    static boolean governed(Sentence s, Token word, Harm harm) {
        Token head = s.head(word);
        boolean with = harm.with().isEmpty() || (head != null && harm.with().contains(lower(head.lemma())));
        return with && (harm.beside().isEmpty() || beside(s, word, harm.beside())) && !beside(s, word, harm.without());
    }

    private static boolean beside(Sentence s, Token word, Set<String> lemmas) {
        if (lemmas.isEmpty()) {
            return false;
        }
        Token head = s.head(word);
        return s.children(word, "advmod", "xcomp", "obl", "conj", "advcl", "amod", "compound", "obj")
                        .anyMatch(t -> lemmas.contains(lower(t.lemma())) && !ofOthers(s, word, t))
                || (word.is("conj", "amod", "compound", "advcl")
                        && head != null
                        && lemmas.contains(lower(head.lemma()))
                        && !ownNumber(s, word, head));
    }

    /** "Six were shot, one fatally", "six shot, two dead": it has a number of its own. */
    private static boolean ofOthers(Sentence s, Token word, Token beside) {
        boolean clause = beside.is("conj", "advcl")
                && s.children(beside, "obj").findAny().isPresent();
        return (clause && s.children(word, "obj", "nsubj:pass").findAny().isPresent())
                || s.children(beside, "nummod", "nsubj").findAny().isPresent()
                || (beside.index() > word.index()
                        && s.tokens().subList(word.index(), beside.index()).stream()
                                .dropWhile(t -> !t.form().equals(","))
                                .anyMatch(t -> t.upos().equals("NUM")));
    }

    /** "One was killed and three others were shot", "one dead, three shot": what befell others. */
    private static boolean ownNumber(Sentence s, Token word, Token head) {
        return head.index() < word.index()
                && (s.children(word, "nummod", "nsubj").findAny().isPresent()
                        || s.tokens().subList(head.index(), word.index()).stream()
                                .anyMatch(t -> t.upos().equals("NUM")));
    }

    /** Whether the verb tells of what did not happen, or only may. */
    static boolean unreal(Sentence s, Token verb) {
        return s.children(verb, "advmod", "aux", "neg", "mark").anyMatch(t -> {
            String lemma = lower(t.lemma());
            return t.is("mark")
                    ? DOUBTS.contains(lemma)
                    : (NOT.contains(lemma) && !t.is("aux")) || (t.is("aux") && MODALS.contains(lemma));
        });
    }

    /** Whether neither the word nor the verb that governs it is said not to have happened, or only to be possible. */
    static boolean real(Sentence s, Token word) {
        Token head = s.head(word);
        return !unreal(s, word) && (head == null || !head.upos().equals("VERB") || !unreal(s, head));
    }

    /** Whether it is the infinitive of what somebody tries or threatens. */
    private static boolean wanted(Sentence s, Token verb) {
        return verb.upos().equals("VERB")
                && s.children(verb, "mark", "aux").anyMatch(t -> lower(t.form()).equals("to"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
