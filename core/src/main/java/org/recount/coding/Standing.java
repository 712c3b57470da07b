package org.recount.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/**
 * How real a mention's happening is to its text, from the words around the trigger up to the root of the sentence. The
 * words stand in {@code standing.tsv}; what says nothing is taken to have happened.
 */
final class Standing {
    private enum Where {
        AUX,
        GOVERNOR,
        MARK,
        MODIFIER,
        ADVERB
    }

    private static final Map<Where, Map<String, Status>> WORDS = new EnumMap<>(Where.class);
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't");

    static {
        for (Table.Row row : Table.load(Standing.class, "standing.tsv").rows()) {
            Where where = Where.valueOf(row.get("place").toUpperCase(Locale.ROOT));
            Status status = Status.valueOf(row.get("status").toUpperCase(Locale.ROOT));
            Map<String, Status> words = WORDS.computeIfAbsent(where, w -> new HashMap<>());
            row.list("words").forEach(word -> words.putIfAbsent(word, status));
        }
    }

    private Standing() {}

    static boolean isNegation(String lemma) {
        return NEGATIONS.contains(lemma);
    }

    private static @Nullable Status of(Where where, Token token) {
        return WORDS.getOrDefault(where, Map.of()).get(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The status of a trigger whose clause is headed by {@code main}: its light verb, or itself. */
    static Status of(Sentence sentence, Token trigger, Token main) {
        Optional<Status> own = own(sentence, trigger);
        if (own.isPresent()) {
            return own.get();
        }
        Token t = trigger;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Token governor = sentence.head(t);
            if (governor == null) {
                break;
            }
            Optional<Status> above = above(sentence, t, governor);
            if (above.isPresent()) {
                return above.get();
            }
            t = governor;
        }
        return isProgressive(sentence, main) ? Status.ONGOING : Status.HAPPENED;
    }

    private static Optional<Status> own(Sentence sentence, Token t) {
        for (Token child : sentence.children(t)) {
            Status status = switch (child.relation()) {
                case "aux" -> isReportedFuture(sentence, t, child) ? Status.FUTURE : of(Where.AUX, child);
                case "advmod" -> isNegation(child.lemma()) ? null : of(Where.ADVERB, child);
                case "det", "amod" -> isNegation(child.lemma()) ? null : of(Where.MODIFIER, child);
                case "mark" -> t.is("advcl", "ccomp", "acl") ? of(Where.MARK, child) : null;
                default -> null;
            };
            if (status != null) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** "They said they would meet": the future as the past reports it, unless something must happen first. */
    private static boolean isReportedFuture(Sentence sentence, Token t, Token aux) {
        Token saying = t.is("ccomp") ? sentence.head(t) : null;
        return aux.form().equalsIgnoreCase("would")
                && saying != null
                && saying.xpos().matches("VBD|VBN")
                && sentence.children(t, "advcl")
                        .flatMap(clause -> sentence.children(clause, "mark"))
                        .noneMatch(mark -> of(Where.MARK, mark) == Status.HYPOTHETICAL);
    }

    /** What the word above says of what stands below it in this relation. */
    private static Optional<Status> above(Sentence sentence, Token t, Token governor) {
        boolean clause = t.is("xcomp", "ccomp", "advcl", "acl", "csubj");
        boolean complement =
                t.is("xcomp") || (t.is("ccomp", "acl", "advcl") && t.xpos().equals("VB"));
        boolean noun = t.is("obj", "nmod", "obl", "nsubj:pass");
        if (complement || noun) {
            Status governed = of(Where.GOVERNOR, governor);
            if (governed != null) {
                return Optional.of(governed);
            }
        }
        if (t.is("advcl", "acl") && t.xpos().equals("VB")) {
            return Optional.of(Status.HYPOTHETICAL);
        }
        boolean inside = clause && !t.deprel().equals("acl:relcl") && !t.is("ccomp", "advcl");
        boolean carried = noun || inside || t.is("conj");
        return carried ? own(sentence, governor).filter(s -> s != Status.HISTORICAL) : Optional.empty();
    }

    /** "Are shelling", "have been shelling". */
    private static boolean isProgressive(Sentence sentence, Token main) {
        List<Token> aux = sentence.children(main, "aux").toList();
        boolean present = aux.stream().anyMatch(a -> a.xpos().matches("VBP|VBZ"));
        return main.xpos().equals("VBG")
                && present
                && aux.stream().anyMatch(a -> a.lemma().equals("be"));
    }
}
