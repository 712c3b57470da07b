package org.recount.training.syntax;

import java.util.Arrays;
import java.util.List;
import org.recount.syntax.Role;

/**
 * A sentence with all that is known of it. Words count from 0.
 *
 * @param forms its words
 * @param upos their Universal POS tags
 * @param xpos their Penn tags
 * @param heads their heads, -1 for the root
 * @param deprels their relations
 * @param predicates the words that are predicates; meaningless without {@code knowsRoles}
 * @param roles roles of the predicates
 * @param knowsRoles whether somebody annotated roles
 * @param names for each word the kind of named thing that it is the head of, or "none"
 * @param knowsNames whether somebody annotated names
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
record Example(
        List<String> forms,
        List<String> upos,
        List<String> xpos,
        int[] heads,
        List<String> deprels,
        List<Integer> predicates,
        List<Role> roles,
        boolean knowsRoles,
        List<String> names,
        boolean knowsNames) {

    int size() {
        return forms.size();
    }

    /** The same tree of other forms; nothing is known of names. */
    Example withForms(List<String> other) {
        return new Example(other, upos, xpos, heads, deprels, predicates, roles, knowsRoles, names, false);
    }

    /** The first words of it, if their tree does not reach beyond. */
    Example first(int n) {
        return new Example(
                forms.subList(0, n),
                upos.subList(0, n),
                xpos.subList(0, n),
                Arrays.copyOf(heads, n),
                deprels.subList(0, n),
                predicates.stream().filter(p -> p < n).toList(),
                roles.stream()
                        .filter(r -> r.predicate() < n && r.argument() < n)
                        .toList(),
                knowsRoles,
                names.subList(0, n),
                knowsNames);
    }
}
