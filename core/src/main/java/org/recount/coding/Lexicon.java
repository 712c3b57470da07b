package org.recount.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recount.internal.Table;

/** The trigger lexicon, a table for each event type in {@code triggers}, and the light verbs of {@code lightverbs.tsv}, found by lemma. */
public final class Lexicon {

    /**
     * A verb that lends its clause to the noun it governs: in "Chad carried out an attack" the attack is Chad's.
     *
     * @param lemma the verb
     * @param part its particle, or the preposition before the noun ("engage in talks"), or null
     * @param side who the verb's subject is to the noun
     */
    public record LightVerb(String lemma, @Nullable String part, Side side) {}

    /** Who the subject of a light verb is to the event that its object names. */
    public enum Side {
        /** The one who does it: "Chad launched an attack". */
        SUBJ,
        /** The one to whom it is done: "Chad suffered an attack". */
        BY
    }

    private static final SlotPath DENIED = SlotPath.of("not");

    private final List<TriggerRow> rows;
    private final Map<Character, Map<String, List<TriggerRow>>> byWord = new HashMap<>();
    private final Map<String, List<LightVerb>> lightVerbs;

    private Lexicon(List<TriggerRow> rows, Map<String, List<LightVerb>> lightVerbs) {
        this.rows = List.copyOf(rows);
        for (TriggerRow row : rows) {
            for (String lemma : row.lemmas()) {
                byWord.computeIfAbsent(row.pos(), pos -> new HashMap<>())
                        .computeIfAbsent(lemma, k -> new ArrayList<>())
                        .add(row);
            }
        }
        Comparator<TriggerRow> mostSpecific = Comparator.comparingInt(r -> -demands(r));
        byWord.values()
                .forEach(lemmas -> lemmas.replaceAll(
                        (k, v) -> v.stream().sorted(mostSpecific).toList()));
        this.lightVerbs = lightVerbs;
    }

    /**
     * Reads the tables of this package.
     *
     * @throws IllegalStateException if a row is not well formed; the message names it
     */
    public static Lexicon load() {
        List<TriggerRow> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (EventType type : EventType.values()) {
            String table = "triggers/" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
            for (Table.Row row : Table.load(Lexicon.class, table).rows()) {
                try {
                    rows.add(row(row, counts));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
                }
            }
        }
        Map<String, List<LightVerb>> lightVerbs = new HashMap<>();
        for (Table.Row row : Table.load(Lexicon.class, "lightverbs.tsv").rows()) {
            String part = row.get("part");
            Side side = row.get("side").equals("by") ? Side.BY : Side.SUBJ;
            lightVerbs
                    .computeIfAbsent(row.get("lemma"), k -> new ArrayList<>())
                    .add(new LightVerb(row.get("lemma"), part.isEmpty() ? null : part, side));
        }
        return new Lexicon(rows, lightVerbs);
    }

    private static TriggerRow row(Table.Row row, Map<String, Integer> counts) {
        List<String> lemmas = row.list("lemma");
        char pos = row.get("pos").isEmpty() ? ' ' : row.get("pos").charAt(0);
        String stem = (lemmas.isEmpty() ? "" : lemmas.getFirst()) + "." + pos;
        Set<TriggerRow.Flag> flags = EnumSet.noneOf(TriggerRow.Flag.class);
        split(row.get("flags"), ",").forEach(f -> flags.add(TriggerRow.Flag.of(f)));
        return new TriggerRow(
                stem + "." + counts.merge(stem, 1, Integer::sum),
                lemmas,
                pos,
                split(row.get("if"), ";").stream().map(Condition::of).toList(),
                row.list("actor").stream().map(SlotPath::of).toList(),
                row.list("recipient").stream().map(SlotPath::of).toList(),
                flags,
                row.get("cameo"),
                row.get("mode").isEmpty() ? null : row.get("mode"),
                row.get("example"));
    }

    /**
     * How much a row asks for: 6 for a negated trigger, 3 for words or word classes in a slot, 2 where an actor will do as well, 1 for any actor or
     * a filled slot. What must be absent only guards a row and makes it no more specific.
     */
    private static int demands(TriggerRow row) {
        int demands = 0;
        for (Condition condition : row.conditions()) {
            if (condition.path().equals(DENIED)) {
                demands += 6;
            } else if (!condition.negated()) {
                List<String> words = condition.alternatives();
                long actors = words.stream().filter(a -> a.startsWith("@")).count();
                demands += actors == words.size() ? 1 : actors > 0 ? 2 : 3;
            }
        }
        return demands;
    }

    private static List<String> split(String cell, String by) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(by, -1));
    }

    /**
     * The rows that this word may start, the most specific first, ties in file order. Words in a slot count
     * more than any actor in it or its presence; conditions that forbid do not count.
     *
     * @param lemma dictionary form in lower case
     * @param pos V, N or A
     */
    public List<TriggerRow> rows(String lemma, char pos) {
        return byWord.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
    }

    /** All rows in file order. */
    public List<TriggerRow> rows() {
        return rows;
    }

    /** The light verbs with this lemma; several when it has one with a particle and one without. */
    public List<LightVerb> lightVerbs(String lemma) {
        return lightVerbs.getOrDefault(lemma, List.of());
    }
}
