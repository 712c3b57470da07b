package org.recount.syntax;

import java.util.BitSet;
import java.util.List;

/**
 * What tags and parses a sentence. The room knows its model by this type alone, so that another kind of model can take
 * its place. Implementations keep no state between calls and may be used by many threads at once.
 */
public interface SentenceModel {
    /** Tags, tree, roles and names for these words; the predicates are those that the model finds. */
    Analysis analyse(List<String> forms);

    /** The same with the roles of just these predicates. */
    default Analysis analyse(List<String> forms, BitSet predicates) {
        return analyse(forms);
    }

    /**
     * What a model says of a sentence.
     *
     * @param words one a word of the sentence, exactly one of them the root
     * @param roles by predicate, then by argument
     * @param names in order, not overlapping
     */
    record Analysis(List<Word> words, List<Role> roles, List<NamedSpan> names) {
        /** Copies the lists. */
        public Analysis {
            words = List.copyOf(words);
            roles = List.copyOf(roles);
            names = List.copyOf(names);
        }
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
