package org.recount.evaluation.coding;

import java.util.List;
import org.recount.coding.EventType;

/**
 * An event that the annotation of a sentence holds.
 *
 * @param cameo CAMEO code
 * @param type PLOVER type, contradictions settled
 * @param source who did it; empty when unknown
 * @param target to whom; empty when to nobody
 * @param reciprocal whether all parties, all in {@code source}, do it to each other
 */
record CodebookEvent(String cameo, EventType type, List<Party> source, List<Party> target, boolean reciprocal) {
    /** Copies the lists. */
    CodebookEvent {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /**
     * A party.
     *
     * @param code as annotated, such as {@code RUSGOV}
     * @param words the words that name the parties of its side
     */
    record Party(String code, List<String> words) {
        /** Copies the list. */
        Party {
            words = List.copyOf(words);
        }
    }
}
