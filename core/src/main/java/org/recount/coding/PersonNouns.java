package org.recount.coding;

import java.util.Set;
import java.util.stream.Collectors;
import org.recount.internal.Table;

/** Nouns that are mostly said of people: the rows {@code person} of {@code humans.tsv}, after WordNet's lexicographer file noun.person. */
public final class PersonNouns {
    private static final Set<String> LEMMAS = Table.load(PersonNouns.class, "humans.tsv").rows().stream()
            .filter(row -> row.get("kind").equals("person"))
            .flatMap(row -> row.list("lemmas").stream())
            .collect(Collectors.toUnmodifiableSet());

    private PersonNouns() {}

    /** Whether a noun with this lemma, in lower case, names a person. */
    public static boolean has(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
