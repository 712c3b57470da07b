/**
 * Event mentions: who did what to whom, when, where, and on whose word.
 */
@NullMarked
package org.recount.coding;

import org.jspecify.annotations.NullMarked;
