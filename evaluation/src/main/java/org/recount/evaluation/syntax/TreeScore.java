package org.recount.evaluation.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recount.syntax.SentenceModel;

/**
 * How well a model does on gold tokens with its own tags, in percent.
 *
 * @param upos right Universal POS tags
 * @param xpos right Penn tags
 * @param uas right heads, punctuation not counted
 * @param las right heads and relations with their subtypes, punctuation not counted
 * @param eventArcs F1 of the arcs that carry events, subtypes stripped
 */
public record TreeScore(double upos, double xpos, double uas, double las, double eventArcs) {
    /** The relations that carry events. */
    static final Set<String> EVENT = Set.of(
            "nsubj", "obj", "obl", "nmod", "ccomp", "xcomp", "acl", "advcl", "conj", "appos", "compound", "nummod");

    /** Scores a model on trees. */
    public static TreeScore of(SentenceModel model, Treebank bank) {
        int[] n = new int[9];
        for (Treebank.Tree tree : bank.trees()) {
            List<SentenceModel.Word> found = model.analyse(tree.forms()).words();
            for (int i = 0; i < found.size(); i++) {
                count(tree.words().get(i), found.get(i), n);
            }
        }
        return new TreeScore(
                100.0 * n[1] / n[0],
                100.0 * n[2] / n[0],
                100.0 * n[4] / n[3],
                100.0 * n[5] / n[3],
                200.0 * n[6] / (n[7] + n[8]));
    }

    private static void count(Treebank.Word gold, SentenceModel.Word found, int[] n) {
        n[0]++;
        n[1] += gold.upos().equals(found.upos()) ? 1 : 0;
        n[2] += gold.xpos().equals(found.xpos()) ? 1 : 0;
        boolean head = gold.head() == found.head() + 1;
        if (!gold.deprel().equals("punct")) {
            n[3]++;
            n[4] += head ? 1 : 0;
            n[5] += head && gold.deprel().equals(found.deprel()) ? 1 : 0;
        }
        String g = stripped(gold.deprel());
        String f = stripped(found.deprel());
        n[6] += head && g.equals(f) && EVENT.contains(g) ? 1 : 0;
        n[7] += EVENT.contains(g) ? 1 : 0;
        n[8] += EVENT.contains(f) ? 1 : 0;
    }

    private static String stripped(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f event arcs %.2f", upos, xpos, uas, las, eventArcs);
    }
}
