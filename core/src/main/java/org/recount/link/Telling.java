package org.recount.link;

import org.jspecify.annotations.Nullable;
import org.recount.coding.Status;

/**
 * A row under a key of its own.
 *
 * @param key its id; with a hash of its contents where several rows have that id
 * @param row the row
 */
record Telling(String key, Row row) {
    /** What is compared of a row: rows that are the same in it contradict and fit the same others. */
    record Signature(
            Deed deed,
            boolean reciprocal,
            Object actors,
            Object recipients,
            @Nullable Days days,
            @Nullable Spot place,
            @Nullable Status status) {}

    Signature signature() {
        return new Signature(
                row.deed(), row.reciprocal(), row.actors(), row.recipients(), row.days(), row.place(), row.status());
    }

    /** Who vouches for it, as far as rows tell: its publisher, else its document, else itself. */
    String voucher() {
        String source = row.source() != null ? row.source() : row.document();
        return source != null ? source : key;
    }
}
