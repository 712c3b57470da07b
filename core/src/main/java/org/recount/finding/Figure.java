package org.recount.finding;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * A number of people and what befell them.
 *
 * @param sentence where it stands
 * @param quantity the number
 * @param head the word that stands for the people: their noun, or the number itself
 * @param word the word that says what befell them
 * @param harm its row of the table
 * @param group of whom
 * @param less the figure that was taken off another one to get this, or null
 */
record Figure(
        Sentence sentence,
        Quantity quantity,
        Token head,
        Token word,
        Harm harm,
        String group,
        @Nullable Figure less) {
    private static final String CASUALTIES = "casualties";
    private static final Set<String> HURT = Set.of("killed", "injured");
    private static final Set<String> OTHERS =
            Set.of("other", "another", "more", "additional", "second", "third", "fourth", "fifth");

    /** A figure as stated. */
    Figure(Sentence sentence, Quantity quantity, Token head, Token word, Harm harm, String group) {
        this(sentence, quantity, head, word, harm, group, null);
    }

    /** The same figure, its people named by this word. */
    Figure of(Token people) {
        return new Figure(sentence, quantity, people, word, harm, group, less);
    }

    /** The same figure, of this attribute. */
    Figure of(String attribute) {
        return new Figure(sentence, quantity, head, word, harm.as(attribute), group, less);
    }

    /** Those who are left of exactly so many people when the people of another figure, fewer of them, are taken off. */
    Figure without(Figure fewer, int left) {
        Quantity q = new Quantity(quantity.first(), quantity.last(), left, left, left, Detail.Bound.EXACT);
        return new Figure(sentence, q, head, word, harm, group, fewer);
    }

    /** The same figure, of casualties where its words of harm are two: "nine killed and injured". */
    Figure whole() {
        int at = word.index() + 1;
        boolean before = quantity.last() < word.index();
        if (!before
                || at + 1 >= sentence.tokens().size()
                || !sentence.token(at).upos().equals("CCONJ")) {
            return this;
        }
        boolean counted = at + 2 < sentence.tokens().size()
                && Set.of("NUM", "DET", "ADV", "ADJ")
                        .contains(sentence.token(at + 2).upos());
        boolean other = Harm.of(sentence.token(at + 1)).stream()
                .anyMatch(h -> HURT.contains(h.attribute()) && !h.attribute().equals(harm.attribute()));
        return other && !counted && HURT.contains(harm.attribute()) ? of(CASUALTIES) : this;
    }

    /** Whether it counts the people of another figure, killed and injured taken together. */
    boolean mixed(Figure other) {
        return harm.attribute().equals(CASUALTIES) && head.index() == other.head.index();
    }

    /** Whether its people are told apart from those told before: "two others", "another man". */
    boolean others() {
        return OTHERS.contains(head.lemma().toLowerCase(Locale.ROOT))
                || sentence.children(head, "amod", "det", "advmod")
                        .anyMatch(t -> OTHERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The number itself, or the lowest that it allows; 0 when it has neither. */
    int number() {
        Integer best = quantity.best();
        Integer low = quantity.low();
        return best != null ? best : low != null ? low : 0;
    }
}
