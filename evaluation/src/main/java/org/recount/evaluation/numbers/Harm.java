package org.recount.evaluation.numbers;

import java.util.Locale;

/** What befell people. */
enum Harm {
    KILLED,
    INJURED;

    /** The details' attribute that counts it. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
