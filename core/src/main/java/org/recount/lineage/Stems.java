package org.recount.lineage;

import java.util.List;

/**
 * A light stemmer for English: cuts inflection and the commonest derivation, so that "cooperation", "cooperate" and
 * "cooperates" meet. It is coarser than Porter's: two translators of one sentence differ in just these endings.
 */
public final class Stems {
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of(
            "ational", "ization", "isation", "iveness", "fulness", "ations", "ation", "ement", "ments", "ment", "ness",
            "ings", "ing", "edly", "ed", "ally", "ly", "ions", "ion", "ity", "ers", "er", "ors", "or", "e", "y");

    private Stems() {}

    /** The stem of a lower-case word; the word itself when it is short. */
    public static String of(String word) {
        String w = word;
        if (w.length() > SHORTEST && w.endsWith("ies")) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.length() > SHORTEST && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us")) {
            w = w.substring(0, w.length() - 1);
        }
        for (String ending : ENDINGS) {
            if (w.length() - ending.length() >= SHORTEST && w.endsWith(ending)) {
                w = w.substring(0, w.length() - ending.length());
                break;
            }
        }
        boolean doubled = w.length() > SHORTEST && w.charAt(w.length() - 1) == w.charAt(w.length() - 2);
        return doubled ? w.substring(0, w.length() - 1) : w;
    }
}
