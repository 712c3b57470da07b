package org.recount.evaluation.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.SentenceModel;

/**
 * How well names are found on gold words: F1 in percent, right when both ends and the kind are; see {@link GoldNames}
 * for what a name is. Beside the model's figure stands that of a gazetteer alone, and what the model gains over it, in
 * points.
 */
final class NameScore {
    private final Tally all = new Tally();
    private final SortedMap<String, Tally> kinds = new TreeMap<>();

    private NameScore() {}

    /** Scores a model and a gazetteer on trees with entities, and adds the figures. */
    static void report(SentenceModel model, Gazetteer gazetteer, Treebank bank, String name, Results results) {
        String measure = "names_f1_" + name;
        NameScore learned = new NameScore();
        NameScore learnedProper = new NameScore();
        NameScore listed = new NameScore();
        NameScore listedProper = new NameScore();
        for (Treebank.Tree tree : bank.trees()) {
            List<NamedSpan> gold = GoldNames.of(tree);
            List<NamedSpan> proper = GoldNames.proper(tree);
            List<NamedSpan> found = model.analyse(tree.forms()).names();
            List<NamedSpan> known = gazetteer.in(tree.forms());
            learned.count(gold, found);
            learnedProper.count(proper, found);
            listed.count(gold, known);
            listedProper.count(proper, known);
            misses(measure, tree, gold, found, results);
        }
        results.add(measure, learned.all.f1());
        results.add(measure + "_gazetteer", listed.all.f1());
        results.add("names_f1_gain_" + name, learned.all.f1() - listed.all.f1());
        results.add("names_proper_f1_" + name, learnedProper.all.f1());
        results.add("names_proper_f1_" + name + "_gazetteer", listedProper.all.f1());
        results.parts(measure, learned.kinds);
        results.parts(measure + "_gazetteer", listed.kinds);
    }

    private void count(List<NamedSpan> gold, List<NamedSpan> found) {
        Set<NamedSpan> inGold = new HashSet<>(gold);
        Set<NamedSpan> inFound = new HashSet<>(found);
        Function<NamedSpan, Tally> kind =
                n -> kinds.computeIfAbsent(n.kind().name().toLowerCase(Locale.ROOT), k -> new Tally());
        for (NamedSpan n : inGold) {
            all.count(true, inFound.contains(n));
            kind.apply(n).count(true, inFound.contains(n));
        }
        for (NamedSpan n : inFound) {
            if (!inGold.contains(n)) {
                all.count(false, true);
                kind.apply(n).count(false, true);
            }
        }
    }

    private static void misses(
            String measure, Treebank.Tree tree, List<NamedSpan> gold, List<NamedSpan> found, Results results) {
        for (NamedSpan n : gold) {
            if (!found.contains(n)) {
                String instead = found.stream()
                        .filter(f -> f.start() < n.end() && f.end() > n.start())
                        .map(f -> say(tree, f))
                        .collect(Collectors.joining(", "));
                results.miss(
                        measure,
                        tree,
                        n.start(),
                        n.end(),
                        say(tree, n) + ", found " + (instead.isEmpty() ? "none" : instead));
            }
        }
    }

    private static String say(Treebank.Tree tree, NamedSpan name) {
        return tree.forms(name.start(), name.end()) + " as "
                + name.kind().name().toLowerCase(Locale.ROOT);
    }
}
