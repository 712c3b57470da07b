package org.recount.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recount.internal.Table;
import org.recount.syntax.Token;

/** The words of {@code words.tsv} by class. */
final class Words {
    private final Map<String, Set<String>> classes = new HashMap<>();

    Words() {
        for (Table.Row row : Table.load(Words.class, "words.tsv").rows()) {
            classes.computeIfAbsent(row.get("word"), w -> new HashSet<>()).add(row.get("class"));
        }
    }

    boolean is(String word, String... wanted) {
        Set<String> has = classes.get(word.toLowerCase(Locale.ROOT));
        if (has != null) {
            for (String w : wanted) {
                if (has.contains(w)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean is(Token token, String... wanted) {
        return is(token.form(), wanted);
    }
}
