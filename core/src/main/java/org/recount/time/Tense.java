package org.recount.time;

import org.recount.syntax.Token;

/**
 * Whether a time in a sentence lies ahead. The finite verb that stands nearest before the time tells, or, at the head
 * of a sentence, the first one after it: "will", "shall", "is to", or a participle such as "scheduled" beside it.
 */
final class Tense {
    private static final Vocabulary V = Vocabulary.ENGLISH;

    private Tense() {}

    static boolean future(Words words, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token token = words.at(i).token();
            if (V.is("planned", words.lower(i))) {
                return true;
            }
            if (finite(token)) {
                return ahead(words, i);
            }
        }
        for (int i = at; i < words.size(); i++) {
            if (finite(words.at(i).token())) {
                return ahead(words, i);
            }
        }
        return false;
    }

    private static boolean finite(Token token) {
        return switch (token.xpos()) {
            case "MD", "VBD", "VBZ", "VBP" -> true;
            default -> false;
        };
    }

    private static boolean ahead(Words words, int i) {
        boolean planned = V.is("planned", words.lower(i + 1)) || words.is(i + 1, "to");
        return V.is("future", words.lower(i)) || (words.is(i, "is", "are", "was", "were", "re", "s") && planned);
    }
}
