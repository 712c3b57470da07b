package org.recount.coding;

import java.util.Optional;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** The light verbs of a sentence: "launch" in "launched a raid", "carry out" in "carried out attacks". */
final class LightVerbs {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Prepositions prepositions;

    LightVerbs(Sentence sentence, Lexicon lexicon, Prepositions prepositions) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.prepositions = prepositions;
    }

    /** A light verb over a noun. */
    record Light(Token verb, Lexicon.Side side) {}

    /** The light verb that the noun is the object of, if it is. */
    Optional<Light> over(Token named) {
        Token noun = saidToBe(named);
        Token verb = sentence.head(noun);
        boolean object = noun.is("obj") || noun.deprel().equals("nsubj:pass");
        if (verb == null || !Slots.isVerb(verb) || !(object || noun.is("obl"))) {
            return Optional.empty();
        }
        return lexicon.lightVerbs(verb.lemma()).stream()
                .filter(l -> object
                        ? l.part() == null
                                || sentence.children(verb, "compound:prt", "advmod")
                                        .anyMatch(p -> p.lemma().equals(l.part()))
                        : l.part() != null && prepositions.is(noun, l.part()))
                .findFirst()
                .map(l -> new Light(verb, l.side()));
    }

    /** "Launched what it said were raids": the raids stand where "what" does. */
    private Token saidToBe(Token noun) {
        Token said = sentence.head(noun); // of the clause "they said were raids", or a noun that the parser put above
        Token what = said == null || !noun.is("ccomp", "xcomp") ? null : sentence.head(said);
        if (what != null && what.lemma().equals("what")) {
            return what;
        }
        if (said == null || Slots.isVerb(said) || !noun.is("obj", "conj", "compound")) {
            return noun;
        }
        Token above = saidToBe(said);
        return above.lemma().equals("what") ? above : noun;
    }
}
