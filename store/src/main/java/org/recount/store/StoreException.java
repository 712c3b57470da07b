package org.recount.store;

import java.io.Serial;

/** The store cannot do what was asked; the message says what and why. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** With what went wrong. */
    public StoreException(String message) {
        super(message);
    }

    /** With what went wrong beneath. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
