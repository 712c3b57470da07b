package org.recount.coding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.internal.Table;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Tells who can act: nouns for people and for bodies of people ({@code humans.tsv}), and names of either. */
final class Humans {
    private static final Set<NamedSpan.Kind> KINDS = Set.of(NamedSpan.Kind.PERSON, NamedSpan.Kind.ORGANIZATION);

    private final Set<String> lemmas;

    private Humans(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    /** Reads {@code humans.tsv}. */
    static Humans load() {
        return new Humans(Table.load(Humans.class, "humans.tsv").rows().stream()
                .flatMap(row -> row.list("lemmas").stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a word heads a phrase for people or for a body of people. */
    boolean at(Sentence sentence, Token head) {
        return switch (head.upos()) {
            case "NOUN" -> lemmas.contains(head.lemma());
            case "PROPN" ->
                lemmas.contains(head.lemma().toLowerCase(Locale.ROOT))
                        || sentence.names().stream()
                                .filter(name -> name.start() <= head.index() && head.index() < name.end())
                                .allMatch(name -> KINDS.contains(name.kind()));
            default -> false;
        };
    }
}
