package org.recount.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recount.internal.Table;
import org.recount.syntax.Token;

/** The nouns of saying: the table {@code nouns.tsv}. */
public final class Nouns {
    /** What a noun has to do with saying. */
    public enum Kind {
        /** Something said or written; its issuer speaks. */
        DOCUMENT,
        /** A person who speaks for another. */
        VOICE,
        /** What somebody says. */
        CLAIM,
        /** Somebody without a name. */
        SOURCE,
        /** That by means of which somebody speaks. */
        MEANS,
        /** What shows something though nobody speaks. */
        EVIDENCE
    }

    private static final Map<Kind, Set<String>> NOUNS = load();
    private static final Map<String, Table.Row> CLAIMS = Table.load(Nouns.class, "nouns.tsv").rows().stream()
            .filter(row -> row.get("kind").equals("claim"))
            .collect(Collectors.toUnmodifiableMap(row -> row.get("lemma"), Function.identity()));

    private Nouns() {}

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);
        for (Table.Row row : Table.load(Nouns.class, "nouns.tsv").rows()) {
            nouns.computeIfAbsent(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), k -> new HashSet<>())
                    .add(row.get("lemma"));
        }
        return nouns;
    }

    /** In what the content of a claim stands. */
    static List<String> frames(String claim) {
        Table.Row row = CLAIMS.get(claim.toLowerCase(Locale.ROOT));
        return row == null ? List.of() : row.list("frames");
    }

    /** The claims that are thoughts. */
    static Set<String> thoughts() {
        return CLAIMS.values().stream()
                .filter(row -> row.get("act").equals("thought"))
                .map(row -> row.get("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word is a noun of this kind. */
    public static boolean is(Token token, Kind kind) {
        return NOUNS.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT))
                && (!token.upos().equals("VERB") || token.xpos().startsWith("NN"))
                && !token.upos().equals("PROPN");
    }
}
