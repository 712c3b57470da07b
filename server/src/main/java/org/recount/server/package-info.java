/**
 * The desk's server: the record's tables, the pages' views, live changes and a person's decisions over HTTP, and the built pages.
 *
 * <p>In: a {@link org.recount.store.Store}. Out: {@code /api/...} and the pages at {@code /}. Each request asks one edition of the store
 * and writes what it answers; what a page shows at once is put together in {@link org.recount.server.view}.
 *
 * <p>Trap: everything in an article is hostile. JSON carries it as text; pages must show it as text.
 */
@NullMarked
package org.recount.server;

import org.jspecify.annotations.NullMarked;
