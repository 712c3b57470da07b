package org.recount.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One version of the record.
 *
 * @param version its number, from 1 without gaps
 * @param at when it was saved
 * @param why in a few words
 * @param counts rows by table
 * @param sha256 of the record's tables: equal where nothing differs
 */
public record Snapshot(int version, Instant at, String why, Map<String, Integer> counts, String sha256) {
    /** Copies the counts. */
    public Snapshot {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
