package org.recount.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.recount.internal.Table;

/** The words of {@code words.tsv} by their use. */
final class Words {
    private static final Map<String, Set<String>> BY_USE = new HashMap<>();

    static {
        Table.load(Words.class, "words.tsv")
                .rows()
                .forEach(row -> BY_USE.put(row.get("use"), Set.copyOf(row.list("words"))));
    }

    private Words() {}

    /** Whether the word has this use. */
    static boolean is(String use, String word) {
        Set<String> words = BY_USE.get(use);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no use '" + use + "', only " + BY_USE.keySet());
        }
        return words.contains(word);
    }
}
