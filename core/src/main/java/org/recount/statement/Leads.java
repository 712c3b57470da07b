package org.recount.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** The verbs that lead up to a verb of saying, "went on to say": the table {@code leads.tsv}. */
final class Leads {
    private static final Map<String, Boolean> SAYS = Table.load(Leads.class, "leads.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("lemma"), row -> row.get("says").equals("yes")));
    private static final Set<String> FORMS = forms();

    private Leads() {}

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>();
        Table.load(Leads.class, "leads.tsv").rows().forEach(row -> forms.addAll(row.list("forms")));
        return Set.copyOf(forms);
    }

    /** The verb that leads up to this one, with nothing but its own words between; or null. */
    static @Nullable Token over(Sentence s, Token verb) {
        Token head = s.head(verb);
        if (head == null
                || !verb.is("xcomp", "advcl")
                || head.index() > verb.index()
                || !SAYS.containsKey(Clauses.lower(head.lemma()))) {
            return null;
        }
        boolean bound = (verb.xpos().equals("VBG") && verb.is("xcomp"))
                || s.children(verb, "mark").anyMatch(t -> t.xpos().equals("TO"));
        for (int i = head.index() + 1; i < verb.index(); i++) {
            Token t = s.token(i);
            boolean own =
                    (t.head() == verb.index() || t.head() == head.index()) && t.is("mark", "advmod", "compound", "aux");
            if (!own) {
                return null;
            }
        }
        return bound ? head : null;
    }

    /** Whether he who does so with a verb of saying does say it. */
    static boolean says(Token lead) {
        return SAYS.getOrDefault(Clauses.lower(lead.lemma()), false);
    }

    /** Whether a cue, its words as written, is led by a verb with which it is said. */
    static boolean says(List<String> cue) {
        return cue.stream().anyMatch(FORMS::contains);
    }
}
