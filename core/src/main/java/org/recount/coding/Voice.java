package org.recount.coding;

import java.util.List;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Which verbs of a sentence are passive, and who then does it. */
final class Voice {
    private final Sentence sentence;
    private final WordClasses classes;
    private final Headlined headlined;
    private final Prepositions prepositions;

    Voice(Sentence sentence, WordClasses classes, Humans humans, Prepositions prepositions) {
        this.sentence = sentence;
        this.classes = classes;
        this.headlined = new Headlined(sentence, humans);
        this.prepositions = prepositions;
    }

    /** Who does it, behind "by". */
    List<Token> agent(Token verb) {
        return sentence.children(verb, "obl", "nmod")
                .filter(c -> c.deprel().equals("obl:agent") || prepositions.is(c, "by"))
                .toList();
    }

    /** Whether the verb is passive: by its own words, as a bare participle of a noun, or with the verb it is joined to. */
    boolean isPassive(Token verb) {
        if (sentence.children(verb, "nsubj:pass", "aux:pass", "csubj:pass")
                .findAny()
                .isPresent()) {
            return !isState(verb);
        }
        if (headlined.is(verb, verb)) {
            return true;
        }
        if (!verb.xpos().equals("VBN")) {
            return false;
        }
        boolean own = sentence.children(verb, "nsubj", "aux", "obj").findAny().isPresent();
        Token head = sentence.head(verb);
        return !own
                && head != null
                && (verb.deprel().equals("acl")
                        || (verb.is("conj") && Slots.isVerb(head) && isPassive(head))
                        || (verb.is("advcl") && (!agent(verb).isEmpty() || headlined.is(head, verb))));
    }

    /** "Is prepared to", "were engaged in": a state of its subject, to whom nobody did anything. */
    private boolean isState(Token verb) {
        return classes.in("resolved", verb.lemma())
                && agent(verb).isEmpty()
                && sentence.children(verb, "xcomp", "obl").anyMatch(c -> c.is("xcomp") || prepositions.is(c, "in"));
    }
}
