package org.recount.evaluation.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recount.syntax.SentenceModel;

/**
 * How well a model does on gold tokens with its own tags, in percent.
 *
 * @param upos right Universal POS tags
 * @param xpos right Penn tags
 * @param uas right heads, punctuation not counted
 * @param las right heads and relations with their subtypes, punctuation not counted
 * @param eventArcs F1 of the arcs that carry events, subtypes stripped
 * @param relations the same by relation
 */
public record TreeScore(
        double upos, double xpos, double uas, double las, double eventArcs, SortedMap<String, Tally> relations) {
    /** The relations that carry events. */
    static final Set<String> EVENT = Set.of(
            "nsubj", "obj", "obl", "nmod", "ccomp", "xcomp", "acl", "advcl", "conj", "appos", "compound", "nummod");

    /** Scores a model on trees. */
    public static TreeScore of(SentenceModel model, Treebank bank) {
        return of(model, bank, "", new Results());
    }

    /** The same, with the arcs that were missed, named after the treebank. */
    static TreeScore of(SentenceModel model, Treebank bank, String name, Results results) {
        Counter counter = new Counter("event_arcs_" + name, results);
        for (Treebank.Tree tree : bank.trees()) {
            List<SentenceModel.Word> found = model.analyse(tree.forms()).words();
            for (int i = 0; i < found.size(); i++) {
                counter.word(tree, i, found.get(i));
            }
        }
        return counter.score();
    }

    /** Adds its figures, named after the treebank. */
    void report(String name, Results results) {
        results.add("las_" + name, las);
        results.add("uas_" + name, uas);
        results.add("upos_" + name, upos);
        results.add("xpos_" + name, xpos);
        results.add("event_arcs_" + name, eventArcs);
        results.parts("event_arcs_" + name, relations);
    }

    private static final class Counter {
        private final String measure;
        private final Results results;
        private final SortedMap<String, Tally> relations = new TreeMap<>();
        private int words;
        private int upos;
        private int xpos;
        private int arcs;
        private int heads;
        private int labels;

        Counter(String measure, Results results) {
            this.measure = measure;
            this.results = results;
            EVENT.forEach(relation -> relations.put(relation, new Tally()));
        }

        void word(Treebank.Tree tree, int i, SentenceModel.Word found) {
            Treebank.Word gold = tree.words().get(i);
            words++;
            upos += gold.upos().equals(found.upos()) ? 1 : 0;
            xpos += gold.xpos().equals(found.xpos()) ? 1 : 0;
            boolean head = gold.head() == found.head() + 1;
            if (!gold.deprel().equals("punct")) {
                arcs++;
                heads += head ? 1 : 0;
                labels += head && gold.deprel().equals(found.deprel()) ? 1 : 0;
            }
            String g = stripped(gold.deprel());
            String f = stripped(found.deprel());
            Tally ofGold = relations.get(g);
            Tally ofFound = relations.get(f);
            boolean right = head && g.equals(f);
            if (ofGold != null) {
                ofGold.count(true, right);
            }
            if (ofFound != null && !right) {
                ofFound.count(false, true);
            }
            if (ofGold != null && !right) {
                results.miss(
                        measure,
                        tree,
                        i,
                        i + 1,
                        arc(tree, i, g, gold.head()) + ", found " + arc(tree, i, f, found.head() + 1));
            }
        }

        private static String arc(Treebank.Tree tree, int i, String relation, int head) {
            String of = head == 0 ? "the root" : tree.words().get(head - 1).form();
            return tree.words().get(i).form() + " as " + relation + " of " + of;
        }

        TreeScore score() {
            Tally all = new Tally();
            relations.values().forEach(all::add);
            return new TreeScore(
                    100.0 * upos / words,
                    100.0 * xpos / words,
                    100.0 * heads / arcs,
                    100.0 * labels / arcs,
                    all.f1(),
                    relations);
        }

        private static String stripped(String relation) {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f event arcs %.2f", upos, xpos, uas, las, eventArcs);
    }
}
