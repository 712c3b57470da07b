package org.recount.syntax;

/**
 * What a word is to a predicate, in the manner of PropBank (Palmer, Gildea and Kingsbury 2005): the one who acts
 * ({@code ARG0}), what is acted on ({@code ARG1}), when ({@code ARGM-TMP}) ...
 *
 * @param predicate index of the predicate in its sentence, a verb or a noun
 * @param argument index of the argument's head in the same sentence
 * @param label PropBank's label; {@code R-} before it for a relative word, {@code C-} for an argument's second part
 */
public record Role(int predicate, int argument, String label) {
    /** Whether it is one of the numbered roles, which a predicate's frame names. */
    public boolean core() {
        return label.length() == 4 && label.startsWith("ARG");
    }
}
