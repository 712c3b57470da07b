package org.recount.finding;

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
 */
record Figure(Sentence sentence, Quantity quantity, Token head, Token word, Harm harm, String group) {

    /** The same figure, its people named by this word. */
    Figure of(Token people) {
        return new Figure(sentence, quantity, people, word, harm, group);
    }

    /** The same figure, of this attribute. */
    Figure of(String attribute) {
        return new Figure(sentence, quantity, head, word, harm.as(attribute), group);
    }
}
