package org.recount.syntax;

import java.util.BitSet;
import java.util.List;

/**
 * What tags and parses a sentence. The room knows its model by this type alone, so that another kind of model can take
 * its place. Implementations keep no state between calls and may be used by many threads at once.
 */
public interface SentenceModel {
    /** Tags and the tree for these words; one result a word, exactly one of them the root. */
    List<Word> analyse(List<String> forms);

    /**
     * Where among the words up to a full stop sentences end though no stop says so.
     *
     * @param places numbers of the words that might start a sentence; never 0
     * @return those that do
     */
    default BitSet breaks(List<String> forms, BitSet places) {
        return new BitSet();
    }

    /**
     * What a model says of a word.
     *
     * @param upos Universal POS tag
     * @param xpos Penn Treebank tag
     * @param head index of the head, -1 for the root
     * @param deprel Universal Dependencies relation with its subtype
     */
    record Word(String upos, String xpos, int head, String deprel) {}
}
