package org.recount.evaluation.numbers;

import java.util.Locale;

/** What befell people. */
public enum Harm {
    KILLED,
    INJURED;

    /** The details' attribute that counts it. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
