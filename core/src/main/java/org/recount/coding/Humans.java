package org.recount.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recount.internal.Table;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Tells who can act: nouns for people and for bodies of people ({@code humans.tsv}), and names of either. */
final class Humans {
    private static final Set<NamedSpan.Kind> KINDS = Set.of(NamedSpan.Kind.PERSON, NamedSpan.Kind.ORGANIZATION);

    private final Set<String> lemmas;
    private final Set<String> crowds;

    private Humans(Set<String> lemmas, Set<String> crowds) {
        this.lemmas = lemmas;
        this.crowds = crowds;
    }

    /** Reads {@code humans.tsv}. */
    static Humans load() {
        List<Table.Row> rows = Table.load(Humans.class, "humans.tsv").rows();
        return new Humans(lemmas(rows, row -> !isCrowd(row)), lemmas(rows, Humans::isCrowd));
    }

    private static boolean isCrowd(Table.Row row) {
        return row.get("kind").equals("crowd");
    }

    private static Set<String> lemmas(List<Table.Row> rows, Predicate<Table.Row> which) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> row.list("lemmas").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word heads a phrase for people or for a body of people. */
    boolean at(Sentence sentence, Token head) {
        return switch (head.upos()) {
            case "NOUN" ->
                lemmas.contains(head.lemma())
                        || (crowds.contains(head.lemma())
                                && head.xpos().equals("NNS")
                                && sentence.children(head, "nmod", "nmod:poss")
                                        .findAny()
                                        .isEmpty());
            case "PROPN" ->
                lemmas.contains(head.lemma().toLowerCase(Locale.ROOT))
                        || sentence.names().stream()
                                .filter(name -> name.start() <= head.index() && head.index() < name.end())
                                .allMatch(name -> KINDS.contains(name.kind()));
            default -> false;
        };
    }
}
