/**
 * What a desk keeps reading: folders into which reports are put, and feeds.
 *
 * <p>In: a folder or a feed's address, and who takes what is found. Out: {@link org.recount.article.Reading}s, one each time that
 * something new is there. What fails is a {@link org.recount.article.FileProblem} and is tried again; nothing here ends a desk.
 *
 * <p>Trap: a file may be found while it is still being written, and a feed is a stranger's: neither its size nor where its links lead
 * can be trusted.
 */
@NullMarked
package org.recount.server.intake;

import org.jspecify.annotations.NullMarked;
