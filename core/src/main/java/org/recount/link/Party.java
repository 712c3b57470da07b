package org.recount.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as a row names it.
 *
 * @param id what the row calls it: a code, a name or an actor's id
 * @param key the same in one spelling: equal keys are one party
 * @param country ISO 3166 alpha-3, when known
 * @param rank what kind of name it is
 * @param words the words of its name in lower case, sorted; empty for codes
 */
public record Party(String id, String key, @Nullable String country, Rank rank, List<String> words) {

    /** What kind of name a party has. */
    public enum Rank {
        /** A state, its government, army, police or leader. */
        STATE,
        /** A group, organisation or person with a name of its own. */
        NAMED,
        /** People without a name of their own: "civilians", "gunmen". */
        PEOPLE,
        /** An id that says nothing of who it is. */
        OPAQUE
    }

    /** Copies the list. */
    public Party {
        words = List.copyOf(words);
    }

    /** What it is filed under: its state, or itself. */
    String voice() {
        if (rank == Rank.STATE && country != null) {
            return country;
        }
        return rank == Rank.PEOPLE && country != null ? country + "~" : key;
    }
}
