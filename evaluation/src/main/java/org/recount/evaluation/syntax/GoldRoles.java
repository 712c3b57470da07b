package org.recount.evaluation.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.recount.syntax.Role;

/**
 * The predicates and roles that PropBank gives a sentence: on a predicate {@code Roles=attack.01:V}, on the head of
 * an argument {@code Args=12:ARG0:9-11}, a comma between two of them, words counted from 1.
 */
public final class GoldRoles {
    /** Frames of auxiliaries, which never have arguments. */
    private static final Set<String> AUXILIARIES = Set.of("be.03", "have.01", "do.01", "have.02", "go.04", "use.03");

    private static final Set<String> NOUNS = Set.of("NN", "NNS");

    private GoldRoles() {}

    /** The words that have a frame, auxiliaries' frames apart. */
    public static BitSet predicates(Treebank.Tree tree) {
        BitSet predicates = new BitSet();
        for (int i = 0; i < tree.words().size(); i++) {
            String frame = frame(tree.words().get(i));
            predicates.set(i, !frame.isEmpty() && !AUXILIARIES.contains(frame));
        }
        return predicates;
    }

    /** Whether a predicate is a verb with roles of its own: no auxiliary, no copula, no light verb. */
    static boolean verb(Treebank.Word word) {
        String frame = frame(word);
        return word.upos().equals("VERB") && !frame.isEmpty() && !AUXILIARIES.contains(frame) && !frame.endsWith(".LV");
    }

    /** Whether a predicate is a common noun. */
    static boolean noun(Treebank.Word word) {
        String frame = frame(word);
        return NOUNS.contains(word.xpos()) && !frame.isEmpty() && !frame.endsWith(".LV");
    }

    /** The roles, of all labels. */
    public static List<Role> of(Treebank.Tree tree) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < tree.words().size(); i++) {
            String cell = tree.words().get(i).misc("Args");
            for (String argument : cell.isEmpty() ? new String[0] : cell.split(",", -1)) {
                String[] parts = argument.split(":", -1);
                roles.add(new Role(Integer.parseInt(parts[0]) - 1, i, parts[1]));
            }
        }
        return roles;
    }

    /** The frame of a predicate, such as {@code attack.01}; empty for other words. */
    private static String frame(Treebank.Word word) {
        String cell = word.misc("Roles");
        int colon = cell.indexOf(':');
        return colon < 0 ? cell : cell.substring(0, colon);
    }
}
