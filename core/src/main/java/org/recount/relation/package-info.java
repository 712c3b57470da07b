/**
 * Pairs of actors over time.
 */
@NullMarked
package org.recount.relation;

import org.jspecify.annotations.NullMarked;
