package org.recount.time;

import java.time.LocalDate;

/** Days in a row, both ends included. */
record Days(LocalDate from, LocalDate to) {
    static Days of(LocalDate day) {
        return new Days(day, day);
    }
}
