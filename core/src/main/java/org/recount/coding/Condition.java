package org.recount.coding;

import java.util.Arrays;
import java.util.List;

/**
 * What must hold around a trigger for a row to fire.
 *
 * <p>Written {@code obj} (somebody fills the slot), {@code !obj} (nobody does), {@code obj=ceasefire,#agreement} (the
 * head of the filler is one of these) or {@code obj!=deal} (it is none of these; an empty slot will do).
 *
 * @param path the slot
 * @param negated whether it must not hold
 * @param alternatives lemmas, {@code #class} of {@code classes.tsv}, or {@code @actor}, {@code @state}, {@code @group},
 *     {@code @person}; empty when presence alone is asked
 */
public record Condition(SlotPath path, boolean negated, List<String> alternatives) {
    /** Copies the list. */
    public Condition {
        alternatives = List.copyOf(alternatives);
        if (alternatives.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("empty alternative in " + path + " " + alternatives);
        }
    }

    /** Reads one condition. */
    public static Condition of(String text) {
        if (text.startsWith("!")) {
            return new Condition(SlotPath.of(text.substring(1)), true, List.of());
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new Condition(SlotPath.of(text), false, List.of());
        }
        boolean negated = equals > 0 && text.charAt(equals - 1) == '!';
        return new Condition(
                SlotPath.of(text.substring(0, negated ? equals - 1 : equals)),
                negated,
                Arrays.asList(text.substring(equals + 1).split(",", -1)));
    }

    @Override
    public String toString() {
        if (alternatives.isEmpty()) {
            return (negated ? "!" : "") + path;
        }
        return path + (negated ? "!=" : "=") + String.join(",", alternatives);
    }
}
