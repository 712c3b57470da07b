package org.recount.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.coding.PersonNouns;
import org.recount.internal.Table;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Of whom a figure is: the table {@code groups.tsv} over the noun that it counts and the words that go with it. */
final class Groups {
    private static final Map<String, String> GROUPS = Table.load(Groups.class, "groups.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("group")));
    private static final Set<String> PERSONS = Table.load(Groups.class, "groups.tsv").rows().stream()
            .filter(row -> row.get("person").equals("yes"))
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> SEXES = Table.load(Groups.class, "groups.tsv").rows().stream()
            .filter(row -> !row.get("sex").isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("sex")));
    private static final Map<String, String> PRONOUNS =
            Map.of("he", "m", "him", "m", "himself", "m", "she", "f", "her", "f", "herself", "f");

    private Groups() {}

    /** The sex that a noun with its adjectives or a pronoun tells, f or m; empty when it tells none. */
    static String sex(Sentence s, Token noun) {
        String form = noun.form().toLowerCase(Locale.ROOT);
        String own = PRONOUNS.getOrDefault(form, SEXES.getOrDefault(lemma(noun), ""));
        return own.isEmpty()
                ? s.children(noun, "amod")
                        .map(t -> SEXES.getOrDefault(lemma(t), ""))
                        .filter(sex -> !sex.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }

    /** The group of the people whom this noun names; all when it says nothing about them. */
    static String of(Sentence s, @Nullable Token noun) {
        if (noun == null) {
            return Scopes.ALL;
        }
        String group = GROUPS.get(lemma(noun));
        if (group != null && !group.equals(Scopes.ALL)) {
            return group;
        }
        return s.children(noun, "amod", "compound")
                .map(t -> GROUPS.getOrDefault(lemma(t), Scopes.ALL))
                .filter(g -> !g.equals(Scopes.ALL))
                .findFirst()
                .orElse(Scopes.ALL);
    }

    /** Whether the noun names people of some kind. */
    static boolean people(Token noun) {
        return listed(noun) || (noun.upos().equals("NOUN") && PersonNouns.has(lemma(noun)));
    }

    /** Whether the table of groups has the noun. */
    static boolean listed(Token noun) {
        return GROUPS.containsKey(lemma(noun));
    }

    /** Whether "a" before the noun makes one person. */
    static boolean person(Token noun) {
        return (PERSONS.contains(lemma(noun)) || PersonNouns.has(lemma(noun)))
                && (noun.upos().equals("NOUN") || noun.xpos().equals("NN"));
    }

    private static String lemma(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT);
    }
}
