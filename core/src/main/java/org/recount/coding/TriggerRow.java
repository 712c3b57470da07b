package org.recount.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trigger lexicon: words that tell of an event, when they do, and where its participants stand.
 *
 * @param id first lemma, part of speech and its number among that lemma's rows, such as {@code recall.V.3}
 * @param lemmas head lemmas, lower case, any of which starts the match
 * @param pos V verb, N noun, A predicate adjective
 * @param conditions all must hold
 * @param actor where to look for who did it, best first
 * @param recipient where to look for to whom, best first
 * @param flags how the row behaves
 * @param cameo CAMEO code
 * @param mode PLOVER mode in place of the code's own, or null
 * @param example a sentence in which the row fires, its trigger in square brackets
 */
public record TriggerRow(
        String id,
        List<String> lemmas,
        char pos,
        List<Condition> conditions,
        List<SlotPath> actor,
        List<SlotPath> recipient,
        Set<Flag> flags,
        String cameo,
        @Nullable String mode,
        String example) {

    /** How a row behaves; written in lower case with hyphens. */
    public enum Flag {
        /** All parties become actors: a meeting, a clash. */
        BOTH,
        /** No event without a recipient. */
        NEEDS_RECIPIENT,
        /** No event without an actor. */
        NEEDS_ACTOR,
        /** The territory struck may stand for the recipient. */
        PLACE_RECIPIENT,
        /** A promise: the act itself lies ahead. */
        FUTURE,
        /** The subject of the complement clause is the one who is asked. */
        ASK,
        /** No event unless both participants resolve. */
        WEAK,
        /** A mention also where nobody is named: "the shooting" speaks of one told elsewhere. */
        REFERENCE;

        /** Reads {@code needs-actor}. */
        public static Flag of(String text) {
            return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    /** Copies the collections. */
    public TriggerRow {
        lemmas = List.copyOf(lemmas);
        conditions = List.copyOf(conditions);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        flags = Set.copyOf(flags);
        if (lemmas.isEmpty() || "VNA".indexOf(pos) < 0) {
            throw new IllegalArgumentException("trigger " + id + " of " + lemmas + " as " + pos);
        }
    }

    /** Whether the row has this flag. */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
