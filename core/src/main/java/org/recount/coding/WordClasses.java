package org.recount.coding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.recount.internal.Table;

/** Named classes of lemmas, such as {@code diplomat} or {@code weapon}, that conditions ask for as {@code #diplomat}. */
public final class WordClasses {
    private final Map<String, Set<String>> lemmas;

    private WordClasses(Map<String, Set<String>> lemmas) {
        this.lemmas = lemmas;
    }

    /**
     * Reads {@code classes.tsv}. A member {@code #other} stands for all members of a class that stands further up.
     *
     * @throws IllegalStateException if a class is there twice or names an unknown one
     */
    public static WordClasses load() {
        Map<String, Set<String>> lemmas = new LinkedHashMap<>();
        for (Table.Row row : Table.load(WordClasses.class, "classes.tsv").rows()) {
            Set<String> members = new LinkedHashSet<>();
            for (String member : row.list("lemmas")) {
                if (member.startsWith("#")) {
                    Set<String> other = lemmas.get(member.substring(1));
                    if (other == null) {
                        throw new IllegalStateException(row.where() + ": no class " + member + " further up");
                    }
                    members.addAll(other);
                } else {
                    members.add(member);
                }
            }
            if (lemmas.put(row.get("class"), members) != null) {
                throw new IllegalStateException(row.where() + ": a second class " + row.get("class"));
            }
        }
        return new WordClasses(lemmas);
    }

    /** Whether the lemma belongs to the class; false for an unknown class. Neither carries a {@code #}. */
    public boolean in(String wordClass, String lemma) {
        return lemmas.getOrDefault(wordClass, Set.of()).contains(lemma);
    }

    /** The names of the classes. */
    public Set<String> names() {
        return Set.copyOf(lemmas.keySet());
    }

    /**
     * The class's lemmas.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    public Set<String> lemmas(String wordClass) {
        Set<String> members = lemmas.get(wordClass);
        if (members == null) {
            throw new IllegalArgumentException("no word class '" + wordClass + "'");
        }
        return Set.copyOf(members);
    }
}
