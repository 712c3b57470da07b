package org.recount.time;

import org.jspecify.annotations.Nullable;

/** One way in which English writes a time. */
@FunctionalInterface
interface Rule {
    /** The phrase that starts at this word, or null. */
    @Nullable
    Phrase at(Words words, int start);
}
