package org.recount.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** What stands behind the prepositions of a sentence. */
final class Prepositions {
    private final Sentence sentence;
    private final Antecedents antecedents;
    private final List<@Nullable Map<String, List<Token>>> behind; // by word, what stands behind its prepositions

    Prepositions(Sentence sentence, Antecedents antecedents) {
        this.sentence = sentence;
        this.antecedents = antecedents;
        this.behind = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), null));
    }

    /** What hangs on a word behind this preposition. */
    List<Token> behind(Token t, String preposition) {
        Map<String, List<Token>> known = behind.get(t.index());
        if (known == null) {
            known = behind(t);
            behind.set(t.index(), known);
        }
        return known.getOrDefault(preposition, List.of());
    }

    /** What stands behind each preposition. */
    private Map<String, List<Token>> behind(Token t) {
        Map<String, List<Token>> found = Map.of();
        for (Token c : sentence.children(t)) {
            if (c.is("obl", "nmod", "advcl", "acl")) {
                Set<String> prepositions = of(c);
                if (!prepositions.isEmpty()) {
                    found = found.isEmpty() ? new HashMap<>(4) : found;
                    Token said = antecedents.of(c);
                    for (String p : prepositions) {
                        found.computeIfAbsent(p, k -> new ArrayList<>(2)).add(said);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a word stands behind this preposition. */
    boolean is(Token t, String preposition) {
        return of(t).contains(preposition);
    }

    /** A preposition may hang on the title in front of a name: "with Prime Minister X". */
    private Set<String> of(Token t) {
        Set<String> found = Set.of();
        for (Token c : sentence.children(t)) {
            if (c.is("case", "mark")) {
                found = with(found, c.lemma());
            } else if (c.is("nmod:desc")) {
                for (Token d : sentence.children(c)) {
                    found = d.is("case", "mark") ? with(found, d.lemma()) : found;
                }
            }
        }
        return found;
    }

    private static Set<String> with(Set<String> some, String one) {
        if (some.isEmpty()) {
            return Set.of(one);
        }
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
