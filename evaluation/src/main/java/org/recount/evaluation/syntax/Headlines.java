package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences written as headlines are: capitals on all words but the smallest, no full stop at the end. */
final class Headlines {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "as", "with", "from", "n't",
            "'s");

    private Headlines() {}

    /** The tree of the sentence as a headline. */
    static Treebank.Tree of(Treebank.Tree tree) {
        List<Treebank.Word> words = new ArrayList<>();
        for (Treebank.Word w : tree.words()) {
            String form = SMALL.contains(w.form()) ? w.form() : capital(w.form());
            words.add(new Treebank.Word(form, w.lemma(), w.upos(), w.xpos(), w.head(), w.deprel(), w.start(), w.end()));
        }
        if (words.size() > 1 && words.get(words.size() - 1).form().equals(".")) {
            words.remove(words.size() - 1);
        }
        return new Treebank.Tree(tree.text(), tree.paragraph(), words);
    }

    private static String capital(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
}
