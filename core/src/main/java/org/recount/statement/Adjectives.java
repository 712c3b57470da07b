package org.recount.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Finds what somebody is said to be sure, afraid or proud of: the table {@code adjectives.tsv}. */
final class Adjectives {
    private static final Map<String, List<String>> FRAMES =
            Table.load(Adjectives.class, "adjectives.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get("lemma"), row -> row.list("frames")));

    private Adjectives() {}

    /** Every adjective of the table. */
    static Set<String> lemmas() {
        return FRAMES.keySet();
    }

    /** The thought that this adjective or participle tells of, when somebody is said to be so. */
    static Optional<Reported> find(Sentence s, Token word) {
        String adjective = Clauses.lower(word.form());
        List<String> frames = FRAMES.getOrDefault(adjective, List.of());
        boolean is = s.children(word, "cop", "aux:pass").findAny().isPresent();
        if (frames.isEmpty() || !is) {
            return Optional.empty();
        }
        Token passive = Clauses.child(s, word, "nsubj:pass");
        Token thinker = passive == null ? Clauses.speaker(s, word) : passive;
        if (thinker == null) {
            return Optional.empty();
        }
        return frames.stream()
                .map(frame -> content(s, word, frame))
                .flatMap(Optional::stream)
                .filter(content -> content.first() > word.index())
                .findFirst()
                .map(content ->
                        new Reported(new Words(s, word.index(), word.index()), adjective, thinker, content, false));
    }

    private static Optional<Words> content(Sentence s, Token word, String frame) {
        @Nullable
        Token under = switch (frame) {
            case "that" ->
                s.children(word, "ccomp", "advcl")
                        .filter(t -> t.is("ccomp") || Clauses.marked(s, t, "that"))
                        .findFirst()
                        .orElse(null);
            case "to" ->
                s.children(word, "xcomp", "advcl", "ccomp")
                        .filter(t -> Clauses.marked(s, t, "to"))
                        .findFirst()
                        .orElse(null);
            default -> Clauses.with(s, word, frame);
        };
        return Optional.ofNullable(under)
                .map(t -> Words.under(s, t)
                        .trim(w -> w.is("case") || Clauses.lower(w.form()).equals("that"), w -> false))
                .filter(words -> !words.empty());
    }
}
