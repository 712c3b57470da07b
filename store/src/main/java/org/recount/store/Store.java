package org.recount.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recount.record.Record;

/** Records, version after version. One writer, many readers, from any thread. */
public interface Store extends AutoCloseable {
    /**
     * The store at this address, made or brought to the present schema where needed.
     *
     * @param address a file's path (SQLite; {@code :memory:} for none) or a {@code jdbc:postgresql:} URL
     * @throws StoreException if it cannot be opened, or a later Recount wrote it
     */
    static Store open(String address) {
        return SqlStore.open(address);
    }

    /** Every version, oldest first. */
    List<Snapshot> snapshots();

    /**
     * The last version.
     *
     * @throws StoreException if nothing has been saved yet
     */
    Edition present();

    /**
     * This version.
     *
     * @param version number, from 1
     * @throws StoreException if there is none of this number
     */
    Edition edition(int version);

    /**
     * Saves the record as the next version, whole or not at all; a record equal to the present one makes no new version.
     *
     * @param why in a few words, for people who compare versions
     * @return the new version, or the present one
     * @throws StoreException if it cannot be written; the present version stays
     */
    Snapshot save(Record record, String why, Instant at);

    /**
     * What differs between two versions, row by row in the order of tables and ids.
     *
     * @param kind only changes of this kind; null for all
     * @throws StoreException if one of them is not there
     */
    Page<Change> changes(int from, int to, Change.@Nullable Kind kind, Paging paging);

    @Override
    void close();
}
