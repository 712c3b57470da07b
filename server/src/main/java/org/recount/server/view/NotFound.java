package org.recount.server.view;

import java.io.Serial;

/** There is no such row. */
public final class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * With what was looked for.
     *
     * @param what in the singular: {@code event}
     * @param id the id that is not there
     */
    public NotFound(String what, String id) {
        super("the record has no " + what + " " + id);
    }
}
