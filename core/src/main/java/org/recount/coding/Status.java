package org.recount.coding;

/** How real a mention's happening is to the text that tells of it. */
public enum Status {
    HAPPENED,
    ONGOING,
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED;

    /** Whether the happening is told as something that took place. */
    public boolean real() {
        return this == HAPPENED || this == ONGOING || this == HISTORICAL;
    }
}
