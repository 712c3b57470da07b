/**
 * Time expressions and the days they stand for.
 */
@NullMarked
package org.recount.time;

import org.jspecify.annotations.NullMarked;
