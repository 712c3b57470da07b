package org.recount;

/** The front door. */
public final class Recount {
    private Recount() {}
}
