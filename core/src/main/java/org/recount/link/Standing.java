package org.recount.link;

import org.recount.coding.Status;

/** Whether a happening took place to the row that tells of it: rows of two standings are never one event. */
enum Standing {
    DONE,
    PLANNED,
    SUPPOSED,
    DENIED;

    /** The standing of a row; {@code announces} says that its type itself tells of something to come. */
    static Standing of(Status status, boolean announces) {
        return switch (status) {
            case HAPPENED, ONGOING, HISTORICAL -> DONE;
            case FUTURE -> announces ? DONE : PLANNED;
            case HYPOTHETICAL -> SUPPOSED;
            case NEGATED -> DENIED;
        };
    }
}
