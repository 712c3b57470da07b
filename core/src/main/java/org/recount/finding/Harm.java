package org.recount.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.coding.EventType;
import org.recount.internal.Table;
import org.recount.syntax.Token;

/**
 * A word that says what befell people: a row of {@code attributes.tsv}.
 *
 * @param attribute of the detail
 * @param slots where the figure stands to the word
 * @param with lemmas of the verb that must govern the word; empty for any
 * @param beside lemmas of which one must stand with the word: "fatally shot"; empty for none
 * @param without lemmas of which none may
 * @param links types of the happenings that may cause it
 */
record Harm(
        String attribute,
        Set<String> slots,
        Set<String> with,
        Set<String> beside,
        Set<String> without,
        Set<EventType> links) {
    private static final Map<String, List<Harm>> ROWS = load();

    private static Map<String, List<Harm>> load() {
        Map<String, List<Harm>> rows = new HashMap<>();
        for (Table.Row row : Table.load(Harm.class, "attributes.tsv").rows()) {
            rows.computeIfAbsent(row.get("lemma") + "/" + row.get("pos"), k -> new ArrayList<>())
                    .add(new Harm(
                            row.get("attribute"),
                            Set.copyOf(row.list("slots")),
                            Set.copyOf(row.list("with")),
                            Set.copyOf(row.list("beside")),
                            Set.copyOf(row.list("without")),
                            row.list("links").stream()
                                    .map(EventType::valueOf)
                                    .collect(Collectors.toUnmodifiableSet())));
        }
        return Map.copyOf(rows);
    }

    /** The same word, said of another attribute. */
    Harm as(String other) {
        return new Harm(other, slots, with, beside, without, links);
    }

    /** What a verb says, or nothing. */
    static List<Harm> ofVerb(String lemma) {
        return ROWS.getOrDefault(lemma.toLowerCase(Locale.ROOT) + "/VERB", List.of());
    }

    /** What this word says, or nothing. */
    static List<Harm> of(Token token) {
        String pos = token.upos().equals("PROPN") ? "NOUN" : token.upos();
        return ROWS.getOrDefault(token.lemma().toLowerCase(Locale.ROOT) + "/" + pos, List.of());
    }
}
