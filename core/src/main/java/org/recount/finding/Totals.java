package org.recount.finding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * Whether a figure counts what befell people in all of a war or since some day, which is of no single happening: the table
 * {@code totals.tsv}.
 */
final class Totals {
    private static final Set<String> WARS = words("war");
    private static final Set<String> FROM = words("from");
    private static final Set<String> SERIES = words("series");

    /** So many arcs over a word the word of harm stands at most: "since the fighting in the valley began". */
    private static final int REACH = 4;

    /** So many arcs under it a war stands: "killed in the course of the war". */
    private static final int NEAR = 2;

    private Totals() {}

    static boolean holds(Figure f) {
        Sentence s = f.sentence();
        Token above = f.head().is("nmod") ? s.head(f.head()) : null;
        if (above != null && SERIES.contains(above.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        Token over = s.head(f.word());
        Token verb =
                over != null && !f.word().upos().equals("VERB") && over.upos().equals("VERB") ? over : f.word();
        return s.tokens().stream().anyMatch(t -> {
            String form = t.form().toLowerCase(Locale.ROOT);
            return FROM.contains(form)
                    ? under(s, t, verb, REACH)
                    : WARS.contains(t.lemma().toLowerCase(Locale.ROOT))
                            && t.is("nsubj", "obl", "nmod")
                            && under(s, t, verb, NEAR);
        });
    }

    /** Whether the way up from a word meets the verb in so many steps. */
    private static boolean under(Sentence s, Token word, Token verb, int steps) {
        Token t = word;
        for (int i = 0; i < steps && t != null; i++) {
            t = s.head(t);
            if (t != null && t.equals(verb)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String kind) {
        return Table.load(Totals.class, "totals.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
