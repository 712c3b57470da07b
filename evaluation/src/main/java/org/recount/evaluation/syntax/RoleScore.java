package org.recount.evaluation.syntax;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.syntax.Role;
import org.recount.syntax.SentenceModel;

/**
 * How well roles are found, in percent.
 *
 * <p>The model is given gold words and gold predicates: all that have a frame but auxiliaries (be.03, have.01, do.01,
 * have.02, go.04, use.03). A role is right when predicate, label and argument's head are; the frame's number is not
 * asked for. The figure is the F1 of the core labels, ARG0 to ARG5 and ARGA, over all predicates together:
 * {@code ARGM-}, {@code R-} and {@code C-} are neither asked for nor held against the model there. The two kinds of
 * predicates are
 *
 * <ul>
 *   <li>verbs: gold tag VERB, and so neither copulas nor the passive's "get", which are AUX; light verbs (frames on
 *       {@code .LV}) are left out, since what they govern are the noun's roles;
 *   <li>nouns: gold tag NN or NNS, those beside a light verb included.
 * </ul>
 *
 * <p>Predicates of other tags (adjectives, copulas) are given and not scored. Roles of words that are no given
 * predicate are not counted. Each label has a figure of its own, the {@code ARGM-} ones too.
 */
final class RoleScore {
    private static final Pattern CORE = Pattern.compile("ARG[0-5A]");

    private final String measure;
    private final Predicate<Treebank.Word> kind;
    private final Results results;
    private final Tally core = new Tally();
    private final SortedMap<String, Tally> labels = new TreeMap<>();

    private RoleScore(String measure, Predicate<Treebank.Word> kind, Results results) {
        this.measure = measure;
        this.kind = kind;
        this.results = results;
    }

    /** Scores a model on trees with roles, and adds its figures. */
    static void report(SentenceModel model, Treebank bank, Results results) {
        RoleScore verbs = new RoleScore("roles_verbs_f1", GoldRoles::verb, results);
        RoleScore nouns = new RoleScore("roles_nouns_f1", GoldRoles::noun, results);
        for (Treebank.Tree tree : bank.trees()) {
            BitSet predicates = GoldRoles.predicates(tree);
            if (!predicates.isEmpty()) {
                Set<Role> gold = new LinkedHashSet<>(GoldRoles.of(tree));
                Set<Role> found = new LinkedHashSet<>(
                        model.analyse(tree.forms(), predicates).roles());
                verbs.sentence(tree, gold, found);
                nouns.sentence(tree, gold, found);
            }
        }
        for (RoleScore score : new RoleScore[] {verbs, nouns}) {
            results.add(score.measure, score.core.f1());
            results.parts(score.measure, score.labels);
        }
    }

    private void sentence(Treebank.Tree tree, Set<Role> gold, Set<Role> found) {
        for (Role role : gold) {
            if (scored(tree, role)) {
                boolean right = found.contains(role);
                count(role, true, right);
                if (!right && isCore(role)) {
                    miss(tree, role, found);
                }
            }
        }
        for (Role role : found) {
            if (scored(tree, role) && !gold.contains(role)) {
                count(role, false, true);
            }
        }
    }

    private boolean scored(Treebank.Tree tree, Role role) {
        return kind.test(tree.words().get(role.predicate()))
                && (isCore(role) || role.label().startsWith("ARGM-"));
    }

    private static boolean isCore(Role role) {
        return CORE.matcher(role.label()).matches();
    }

    private void count(Role role, boolean inGold, boolean inFound) {
        labels.computeIfAbsent(role.label(), l -> new Tally()).count(inGold, inFound);
        if (isCore(role)) {
            core.count(inGold, inFound);
        }
    }

    private void miss(Treebank.Tree tree, Role role, Set<Role> found) {
        String instead = found.stream()
                .filter(r -> r.predicate() == role.predicate())
                .filter(r -> r.argument() == role.argument() || r.label().equals(role.label()))
                .map(r -> say(tree, r))
                .collect(Collectors.joining(", "));
        results.miss(
                measure,
                tree,
                role.argument(),
                role.argument() + 1,
                say(tree, role) + ", found " + (instead.isEmpty() ? "none" : instead));
    }

    private static String say(Treebank.Tree tree, Role role) {
        return tree.words().get(role.argument()).form() + " as " + role.label() + " of "
                + tree.words().get(role.predicate()).form();
    }
}
