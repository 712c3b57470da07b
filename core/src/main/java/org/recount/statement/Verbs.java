package org.recount.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** The verbs that report speech: the table {@code verbs.tsv}. */
public final class Verbs {
    /** How a verb presents what it reports. */
    public enum Factivity {
        /** It takes no side. */
        NEUTRAL,
        /** As true. */
        FACTIVE,
        /** As false. */
        DENIAL
    }

    /** By what act. */
    enum Act {
        SPEECH,
        WRITTEN,
        THOUGHT,
        DEED
    }

    /**
     * One verb.
     *
     * @param lemma its dictionary form
     * @param frames where its content stands: {@code ccomp}, {@code xcomp}, {@code obj}, {@code quote}, or a preposition
     * @param factivity how it presents it
     * @param not lemmas of an object with which it reports nothing
     * @param act whether it tells of speech, writing or thought
     */
    record Verb(String lemma, Set<String> frames, Factivity factivity, Set<String> not, Act act) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }

        /** Whether somebody who does so speaks or writes. */
        boolean utters() {
            return act == Act.SPEECH || act == Act.WRITTEN;
        }
    }

    private static final Map<String, Verb> VERBS = Table.load(Verbs.class, "verbs.tsv").rows().stream()
            .map(row -> new Verb(
                    row.get("lemma"),
                    Set.copyOf(row.list("frames")),
                    Factivity.valueOf(row.get("factivity").toUpperCase(Locale.ROOT)),
                    Set.copyOf(row.list("not")),
                    Act.valueOf(row.get("act").toUpperCase(Locale.ROOT))))
            .collect(Collectors.toUnmodifiableMap(Verb::lemma, Function.identity()));

    private Verbs() {}

    /** How this verb presents what it reports; neutral for a verb that the table does not know. */
    public static Factivity factivity(String lemma) {
        Verb verb = VERBS.get(lemma);
        return verb == null ? Factivity.NEUTRAL : verb.factivity();
    }

    /** Whether the verb tells of a deed that shows what somebody thinks or decrees. */
    static boolean deed(String lemma) {
        Verb verb = get(lemma);
        return verb != null && verb.act() == Act.DEED;
    }

    /** Whether the verb reports speech or thought. */
    public static boolean speaks(String lemma) {
        Verb verb = get(lemma);
        return verb != null && verb.act() != Act.DEED;
    }

    /** The verb with this lemma, or null. */
    static @Nullable Verb get(String lemma) {
        return VERBS.get(lemma.toLowerCase(Locale.ROOT));
    }

    /** The verbs of thought and those of deeds. */
    static Set<String> silent() {
        return VERBS.values().stream()
                .filter(verb -> !verb.utters())
                .map(Verb::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every lemma of the table, sorted. */
    static List<String> lemmas() {
        return VERBS.keySet().stream().sorted().toList();
    }
}
