package org.recount.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.statement.Verbs.Verb;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Reporting words behind what they report, where the tree shows neither speaker nor content: ", said one of the bakers",
 * ", Ana Paz (R-Lima) told the paper". The order of the words shows both.
 */
final class Inversion {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Inversion() {}

    /** The noun right before a finite verb; or null. */
    static @Nullable Token before(Sentence s, Token verb) {
        if (!FINITE.contains(verb.xpos())
                || verb.is("conj")
                || !Verbs.speaks(verb.lemma())
                || Clauses.passive(s, verb)) {
            return null;
        }
        int i = verb.index() - 1;
        while (i > 0 && (s.token(i).is("aux") || s.token(i).upos().equals("ADV"))) {
            i--;
        }
        i = i > 0 && s.token(i).form().equals(")") ? opening(s, i) - 1 : i;
        return i >= 0 && nominal(s.token(i)) && !s.token(i).is("obl") ? top(s, s.token(i)) : null;
    }

    /** The noun right behind a verb that a comma or a closing mark precedes and that no clause follows; or null. */
    static @Nullable Token behind(Sentence s, Token verb) {
        Verb entry = Verbs.get(verb.lemma());
        boolean closes = follows(s, verb)
                && FINITE.contains(verb.xpos())
                && entry != null
                && entry.takes("quote")
                && !entry.takes("whom")
                && !new Words(s, verb.index() + 1, s.tokens().size() - 1)
                        .any(t -> t.upos().equals("VERB"));
        return closes
                ? s.children(verb, "iobj")
                        .filter(t -> Clauses.phrase(s, t).first() == verb.index() + 1 && nominal(t))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What stands before reporting words that close a sentence: ten died, [said the mayor]. */
    static @Nullable Words content(Sentence s, Token verb, Verb entry, Token speaker) {
        if (!entry.takes("quote") && !entry.takes("ccomp")) {
            return null;
        }
        int last = Math.min(verb.index(), Clauses.phrase(s, speaker).first()) - 1;
        while (last > 0 && (s.token(last).is("aux") || s.token(last).upos().equals("ADV"))) {
            last--;
        }
        boolean comma = last > 0 && s.token(last).form().equals(",");
        Words before = new Words(s, 0, last).trim(t -> t.is("cc"), t -> false);
        Words after = new Words(s, verb.index() + 1, s.tokens().size() - 1);
        return comma && clause(before) && !after.any(t -> t.upos().equals("VERB")) ? before : null;
    }

    private static boolean clause(Words words) {
        return words.any(t -> t.upos().equals("VERB") || t.is("cop"))
                && words.any(t -> t.is("nsubj", "csubj", "expl") || t.upos().equals("PRON"));
    }

    private static boolean follows(Sentence s, Token verb) {
        Token before = verb.index() == 0 ? verb : s.token(verb.index() - 1);
        return before.form().equals(",") || QuotationMarks.mark(before.form().charAt(0));
    }

    private static int opening(Sentence s, int closing) {
        int i = closing;
        while (i > 0 && !s.token(i).form().equals("(")) {
            i--;
        }
        return i;
    }

    private static boolean nominal(Token t) {
        return switch (t.upos()) {
            case "NOUN", "PROPN" -> true;
            case "PRON" -> !t.xpos().startsWith("W") && !t.is("expl");
            default -> false;
        };
    }

    private static Token top(Sentence s, Token word) {
        Token t = word;
        Token head = s.head(t);
        while (head != null && t.is("flat", "compound") && head.index() < t.index()) {
            t = head;
            head = s.head(t);
        }
        return t;
    }
}
