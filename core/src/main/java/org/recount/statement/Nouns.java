package org.recount.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        MEANS
    }

    private static final Map<Kind, Set<String>> NOUNS = load();

    private Nouns() {}

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);
        for (Table.Row row : Table.load(Nouns.class, "nouns.tsv").rows()) {
            nouns.computeIfAbsent(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), k -> new HashSet<>())
                    .add(row.get("lemma"));
        }
        return nouns;
    }

    /** Whether the word is a noun of this kind. */
    public static boolean is(Token token, Kind kind) {
        return NOUNS.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT))
                && !token.upos().equals("VERB")
                && !token.upos().equals("PROPN");
    }
}
