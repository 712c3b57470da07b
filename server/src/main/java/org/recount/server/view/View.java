package org.recount.server.view;

import org.recount.store.Edition;

/** One view of an edition. */
public interface View {
    /** Its name in the address: {@code /api/views/NAME}. */
    String name();

    /** Whether it shows one row too, at {@code /api/views/NAME/ID}. */
    default boolean ofOne() {
        return false;
    }

    /**
     * What it shows.
     *
     * @throws IllegalArgumentException if what is asked for makes no sense; the message says why
     * @throws NotFound if the id is not in the edition
     */
    Object show(Edition edition, Ask ask);
}
