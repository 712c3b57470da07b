/**
 * Actors and utterances across articles.
 */
@NullMarked
package org.recount.resolve;

import org.jspecify.annotations.NullMarked;
