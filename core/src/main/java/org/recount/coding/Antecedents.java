package org.recount.coding;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** For whom relative pronouns stand in a sentence. */
final class Antecedents {
    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
    private static final int DEPTH = 6;

    private final Sentence sentence;

    Antecedents(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "Which", "that", "who", "whom". */
    static boolean isRelative(Token t) {
        return RELATIVE.contains(t.lemma());
    }

    /** The noun that a relative pronoun's clause hangs on; the bases for "what it said were bases"; any other word itself. */
    Token of(Token t) {
        if (t.lemma().equals("what")) {
            return sentence.children(t, "acl")
                    .flatMap(v -> sentence.children(v, "ccomp", "xcomp"))
                    .filter(n -> !Slots.isVerb(n))
                    .findFirst()
                    .orElse(t);
        }
        if (!isRelative(t)) {
            return t;
        }
        Token up = sentence.head(t);
        for (int i = 0; up != null && i < DEPTH; i++) {
            Token noun = sentence.head(up);
            if (up.deprel().equals("acl:relcl") && noun != null) {
                return Slots.isVerb(noun) ? nounBefore(t).orElse(noun) : noun;
            }
            up = noun;
        }
        return t;
    }

    /** The noun that stands nearest before a relative pronoun, for a clause that the parser hung on a verb. */
    private Optional<Token> nounBefore(Token pronoun) {
        return sentence.tokens().subList(0, pronoun.index()).reversed().stream()
                .filter(t -> t.upos().equals("NOUN") || t.upos().equals("PROPN"))
                .findFirst()
                .map(t -> t.is("flat") ? Objects.requireNonNullElse(sentence.head(t), t) : t);
    }
}
