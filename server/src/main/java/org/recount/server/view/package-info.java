/**
 * What the pages show: one class a view, {@code GET /api/views/NAME} or {@code /api/views/NAME/ID}.
 *
 * <p>In: an {@link org.recount.store.Edition} and an {@link org.recount.server.view.Ask}. Out: a record of this package or of the core,
 * written as JSON in the data contract's manner (snake case, null for unknown).
 *
 * <p>Trap: a view must not grow with the record: it asks for pages and for rows by id, never for a whole table.
 */
@NullMarked
package org.recount.server.view;

import org.jspecify.annotations.NullMarked;
