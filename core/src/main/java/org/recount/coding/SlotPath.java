package org.recount.coding;

import java.util.Arrays;
import java.util.List;

/**
 * The way from a trigger to one of its participants: {@code subj}, {@code to}, {@code obj.poss}. The first step starts at
 * the trigger, each later one at the word reached before.
 *
 * <p>Steps: {@code subj}, {@code obj}, {@code iobj} (deep: a passive's subject is the {@code obj}); {@code comp} (clause
 * or predicate complement); {@code poss} (possessor, nationality or name in front of a noun); {@code part} (verb
 * particle); {@code mod} (any modifier of a noun); {@code not} (the trigger is negated); {@code aux}
 * (auxiliary verb); else a preposition.
 *
 * @param steps slot names, at least one
 */
public record SlotPath(List<String> steps) {
    /** Copies the list. */
    public SlotPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !steps.stream().allMatch(s -> s.matches("[a-z]+"))) {
            throw new IllegalArgumentException("slot path " + steps);
        }
    }

    /** Reads {@code obj.poss}. */
    public static SlotPath of(String text) {
        return new SlotPath(Arrays.asList(text.split("\\.", -1)));
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
