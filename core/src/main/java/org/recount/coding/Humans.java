package org.recount.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.internal.Table;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Tells who can act: nouns for people and for bodies of people ({@code humans.tsv}), names of either, and numbers and ages that stand for people. */
final class Humans {
    private static final Set<NamedSpan.Kind> KINDS = Set.of(NamedSpan.Kind.PERSON, NamedSpan.Kind.ORGANIZATION);

    private static final Set<String> AGES = Set.of("year", "month", "week", "day");

    /** A number of people in words or in up to three figures: four are a year. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}|\\p{L}+");

    private final Set<String> bodies;
    private final Set<String> crowds;
    private final Set<String> harms;

    private Humans(Set<String> bodies, Set<String> crowds, Set<String> harms) {
        this.bodies = bodies;
        this.crowds = crowds;
        this.harms = harms;
    }

    /** Reads {@code humans.tsv}. */
    static Humans load() {
        List<Table.Row> rows = Table.load(Humans.class, "humans.tsv").rows();
        return new Humans(
                lemmas(rows, row -> is(row, "group")),
                lemmas(rows, row -> is(row, "crowd")),
                lemmas(rows, row -> is(row, "harm")));
    }

    private static boolean is(Table.Row row, String kind) {
        return row.get("kind").equals(kind);
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
                isListed(head.lemma())
                        || unsaid(sentence, head)
                        || (crowds.contains(head.lemma())
                                && head.xpos().equals("NNS")
                                && sentence.children(head, "nmod", "nmod:poss")
                                        .findAny()
                                        .isEmpty());
            case "PROPN" ->
                isListed(head.lemma().toLowerCase(Locale.ROOT))
                        || sentence.names().stream()
                                .filter(name -> name.start() <= head.index() && head.index() < name.end())
                                .allMatch(name -> KINDS.contains(name.kind()));
            case "NUM", "ADJ" -> unsaid(sentence, head);
            default -> false;
        };
    }

    private boolean isListed(String lemma) {
        return PersonNouns.has(lemma) || bodies.contains(lemma);
    }

    /** Whether a word tells what is done to people alone: "shoot", "wound". */
    boolean isHarm(Token word) {
        return harms.contains(word.lemma());
    }

    /** Whether a number or an age stands for people without a word for them: "two wounded", "a 12-year-old was hurt". */
    boolean unsaid(Sentence sentence, Token head) {
        if (!head.is("nsubj", "nsubj:pass", "obj")) {
            return false;
        }
        if (head.lemma().equals("old")) {
            return sentence.children(head, "obl:unmarked", "nmod:unmarked", "obl:npmod", "compound")
                    .anyMatch(unit -> AGES.contains(unit.lemma()));
        }
        Token over = sentence.head(head);
        return head.upos().equals("NUM")
                && COUNT.matcher(head.form()).matches()
                && over != null
                && harms.contains(over.lemma())
                && sentence.children(head, "nmod").findAny().isEmpty();
    }
}
