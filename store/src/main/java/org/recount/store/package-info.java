/**
 * The store: records on disk, version after version, for many readers at a time.
 *
 * <p>In: a {@link org.recount.record.Record}, saved as the next {@link org.recount.store.Snapshot}. Out: an {@link
 * org.recount.store.Edition}, which answers questions about one version: rows by id, pages of rows under a {@link
 * org.recount.store.Filter}, counts, full-text search; and {@link org.recount.store.Change}s between two versions, value by value.
 *
 * <pre>{@code
 * try (Store store = Store.open("desk.db")) {
 *     store.save(record, "read reports/", Instant.now());
 *     Page<Finding> found = store.present().page(Tables.EVENTS, Filter.NONE.ofEvent(id), Paging.first(50));
 * }
 * }</pre>
 *
 * <p>Trap: an edition never changes, but the present one is another after the next save: ask the store anew for each request.
 */
@NullMarked
package org.recount.store;

import org.jspecify.annotations.NullMarked;
