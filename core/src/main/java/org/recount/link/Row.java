package org.recount.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.coding.Status;

/**
 * One row of another coder: one event mention, without its text. What the row does not say is null or empty.
 *
 * @param id the row's own id
 * @param document what the row was read from: an address, an article's id, a story's id
 * @param source who published it
 * @param deed what was done
 * @param contexts PLOVER contexts, sorted
 * @param reciprocal all parties are actors, none a recipient
 * @param actors who did it
 * @param recipients to whom
 * @param days when
 * @param place where
 * @param status how real it is; null when the format does not tell, which counts as happened
 */
public record Row(
        String id,
        @Nullable String document,
        @Nullable String source,
        Deed deed,
        List<String> contexts,
        boolean reciprocal,
        List<Party> actors,
        List<Party> recipients,
        @Nullable Days days,
        @Nullable Spot place,
        @Nullable Status status) {
    /** Copies the lists. */
    public Row {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** How much it tells: the rows that tell most open the events. */
    int fullness() {
        int told = deed.label() == null ? 0 : 1;
        told += deed.mode() == null ? 0 : 1;
        told += actors.isEmpty() ? 0 : 2;
        told += recipients.isEmpty() ? 0 : 2;
        told += days == null || days.from() == null ? 0 : 2;
        told += place == null ? 0 : place.wide() ? 1 : 2;
        return told;
    }
}
